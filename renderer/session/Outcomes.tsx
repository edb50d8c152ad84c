import { useTranslations } from 'use-intl';
import type { OutcomeView, SessionView } from '../../shared/session/view.ts';
import { Key } from '../keyboard/Key.tsx';
import { useContentLanguage } from './useContentLanguage.ts';

interface Props {
  wrapUp: NonNullable<SessionView['wrapUp']>;
  chosen: string | null;
  /** All of them; else only the chosen one, and the rest of the wrap-up below it. */
  open: boolean;
  onChoose: (id: string) => void;
  onOpen: () => void;
}

/** How it ended, on the digits, most likely first. */
export function Outcomes({ wrapUp, chosen, open, onChoose, onOpen }: Props) {
  const t = useTranslations('wrapUp');
  const shown = wrapUp.outcomes
    .map((outcome, index) => ({ outcome, ordinal: index + 1 }))
    .filter(({ outcome }) => open || outcome.id === chosen);
  return (
    <fieldset className="block">
      <legend className="label">{t('outcome')}</legend>
      <div className={open ? 'choices choices--outcomes' : 'choices choices--folded'}>
        {shown.map(({ outcome, ordinal }) => (
          <OutcomeChoice
            key={outcome.id}
            outcome={outcome}
            ordinal={ordinal}
            wide={open && ordinal === 1}
            checked={outcome.id === chosen}
            onChoose={() => onChoose(outcome.id)}
          />
        ))}
        {open ? null : (
          <button className="btn" type="button" onClick={onOpen}>
            {t('change')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  outcome: OutcomeView;
  ordinal: number;
  wide: boolean;
  checked: boolean;
  onChoose: () => void;
}

function OutcomeChoice({ outcome, ordinal, wide, checked, onChoose }: ChoiceProps) {
  return (
    <label className={wide ? 'choice choice--wide' : 'choice'}>
      <input type="radio" name="outcome" checked={checked} onChange={onChoose} />
      <span className="choice__text" lang={useContentLanguage()}>
        {outcome.label}
      </span>
      {ordinal <= 9 ? <Key command="option" ordinal={ordinal} /> : null}
    </label>
  );
}
