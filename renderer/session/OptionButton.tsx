import { ArrowRight, ArrowRightLeft, CornerDownRight, Flag, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { LeadView, OptionView, StepView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useSession } from './store.ts';
import { useContentLanguage } from './useContentLanguage.ts';

interface Props {
  option: OptionView;
  step: StepView;
  ordinal: number;
  onChoose: () => void;
}

const icons = {
  step: ArrowRight,
  situation: CornerDownRight,
  protocol: ArrowRightLeft,
  return: Undo2,
  end: Flag,
} as const;

/** One branch: its digit, its words, where it leads. */
export function OptionButton({ option, step, ordinal, onChoose }: Props) {
  const Icon = icons[option.leads.to];
  const hasKey = ordinal <= 9;
  const lang = useContentLanguage();
  return (
    <li>
      <button
        className="option"
        type="button"
        aria-keyshortcuts={hasKey ? ariaKeyOf('option', ordinal) : undefined}
        onClick={onChoose}
      >
        {hasKey ? <Key command="option" ordinal={ordinal} /> : null}
        <span className="option__label" lang={lang}>
          {option.label}
        </span>
        <span className="option__to">
          {useDestination(option.leads, step)}
          <Icon className="icon icon--14" />
        </span>
      </button>
    </li>
  );
}

/** Where a branch leads, in at most 16 characters. */
function useDestination(lead: LeadView, step: StepView): string {
  const t = useTranslations('session.options');
  const stages = useSession(({ view }) => view?.stages);
  const below = useSession(({ view }) => view?.trail.at(-1)?.index ?? null);
  switch (lead.to) {
    case 'step':
      if (lead.stage === step.stage) return t('step', { index: lead.index });
      return stages?.find(({ id }) => id === lead.stage)?.name ?? t('step', { index: lead.index });
    case 'return':
      return below === null ? t('returnHere') : t('return', { index: below });
    default:
      return t(lead.to);
  }
}
