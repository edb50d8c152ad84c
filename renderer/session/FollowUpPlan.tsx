import { useFormatter, useTranslations } from 'use-intl';
import { ChipRadio } from '../ui/ChipRadio.tsx';
import { coreTime } from './clock.ts';
import { TypedMask } from './MaskLine.tsx';
import { choices, dueOf, type Plan } from './followUpPlan.ts';

interface Props {
  plan: Plan;
  onChange: (plan: Plan) => void;
}

/** A promise to come back: tomorrow, in three days, or when it is said. It is kept when the outcome is. */
export function FollowUpPlan({ plan, onChange }: Props) {
  const t = useTranslations('wrapUp');
  const format = useFormatter();
  const due = dueOf(plan, coreTime());
  return (
    <fieldset className="block">
      <legend className="label">
        {t('followUp')}
        {due === null ? null : <span className="num">{format.dateTime(due, 'moment')}</span>}
      </legend>
      <div className="chips">
        {choices.map((choice) => (
          <ChipRadio
            key={choice}
            name="follow-up"
            label={t(`followUps.${choice}`)}
            checked={plan.choice === choice}
            onChoose={() => onChange({ ...plan, choice })}
          />
        ))}
      </div>
      {plan.choice === 'none' ? null : <Details plan={plan} onChange={onChange} />}
    </fieldset>
  );
}

function Details({ plan, onChange }: Props) {
  const t = useTranslations('wrapUp');
  const due = dueOf(plan, coreTime());
  const past = plan.choice === 'pick' && plan.moment !== '' && due === null;
  return (
    <div className="fields">
      {plan.choice === 'pick' ? (
        <label className="field field--wide">
          <span className="field__label">{t('followUpWhen')}</span>
          <input
            className="input"
            type="datetime-local"
            value={plan.moment}
            aria-invalid={past}
            onChange={({ target }) => onChange({ ...plan, moment: target.value })}
          />
          {past ? <span className="field__hint field__hint--warn">{t('followUpPast')}</span> : null}
        </label>
      ) : null}
      <label className="field field--wide">
        <span className="field__label">{t('followUpReason')}</span>
        <input
          className="input"
          maxLength={20_000}
          value={plan.reason}
          onChange={({ target }) => onChange({ ...plan, reason: target.value })}
        />
      </label>
      <TypedMask text={plan.reason} onCorrect={(reason) => onChange({ ...plan, reason })} />
    </div>
  );
}
