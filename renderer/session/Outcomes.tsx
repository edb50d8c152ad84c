import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { Key } from '../keyboard/Key.tsx';
import type { OutcomeView } from './WrapUp.tsx';

interface Props {
  wrapUp: NonNullable<SessionView['wrapUp']>;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** How it ended, on the digits, most likely first. */
export function Outcomes({ wrapUp, chosen, onChoose }: Props) {
  const t = useTranslations('wrapUp');
  return (
    <fieldset className="block">
      <legend className="label">{t('outcome')}</legend>
      <div className="choices choices--outcomes">
        {wrapUp.outcomes.map((outcome, index) => (
          <OutcomeChoice
            key={outcome.id}
            outcome={outcome}
            ordinal={index + 1}
            checked={outcome.id === chosen}
            onChoose={() => onChoose(outcome.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  outcome: OutcomeView;
  ordinal: number;
  checked: boolean;
  onChoose: () => void;
}

function OutcomeChoice({ outcome, ordinal, checked, onChoose }: ChoiceProps) {
  return (
    <label className={ordinal === 1 ? 'choice choice--wide' : 'choice'}>
      <input type="radio" name="outcome" checked={checked} onChange={onChoose} />
      <span className="choice__text">{outcome.label}</span>
      {ordinal <= 9 ? <Key command="option" ordinal={ordinal} /> : null}
    </label>
  );
}
