import { ArrowUpRight, Flag, Undo2, type LucideIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { LeadView, OptionView, SessionView, StepView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { decide } from './Decision.tsx';
import { leaveDetour } from './Strips.tsx';
import { useContentLanguage } from './useContentLanguage.ts';

/** As many characters stand in one line of half a row. */
const longestInHalf = 18;

/** The branches of a rung. Leaving is possible from every one of them, so it is offered where none says it. */
export function PriorityDecision({ view, step }: { view: SessionView; step: StepView }) {
  const t = useTranslations('session.options');
  const lang = useContentLanguage();
  const returns = step.options.some(({ leads }) => leads.to === 'return');
  const wordy = step.options.some(({ label }) => label.length > longestInHalf);
  return (
    <fieldset className="decide">
      <legend className="sr" lang={step.question === null ? undefined : lang}>
        {step.question ?? t('heading')}
      </legend>
      <ol className="options" data-wordy={wordy ? '' : undefined}>
        {step.options.map((option, index) => (
          <PriorityOption
            key={option.id}
            view={view}
            option={option}
            ordinal={index + 1}
            onChoose={() => decide(step.options, index + 1)}
          />
        ))}
        {returns || !view.actions.leave ? null : <CalmOption view={view} />}
      </ol>
    </fieldset>
  );
}

interface OptionProps {
  view: SessionView;
  option: OptionView;
  ordinal: number;
  onChoose: () => void;
}

const looks: Partial<Record<LeadView['to'], { className: string; icon: LucideIcon }>> = {
  return: { className: 'option option--return', icon: Undo2 },
  end: { className: 'option', icon: Flag },
};

function PriorityOption({ view, option, ordinal, onChoose }: OptionProps) {
  const look = looks[option.leads.to] ?? { className: 'option option--up', icon: ArrowUpRight };
  const Icon = look.icon;
  const lang = useContentLanguage();
  return (
    <li>
      <button
        className={look.className}
        type="button"
        aria-keyshortcuts={ordinal <= 9 ? ariaKeyOf('option', ordinal) : undefined}
        onClick={onChoose}
      >
        {ordinal <= 9 ? <Key command="option" ordinal={ordinal} /> : null}
        <span className="option__stack">
          <span lang={lang}>{option.label}</span>
          <small lang={option.leads.to === 'return' ? undefined : lang}>
            {useDestination(view, option.leads)}
          </small>
        </span>
        <span className="option__icon">
          <Icon className="icon icon--14" />
        </span>
      </button>
    </li>
  );
}

/** Coming back to the very step, where the rung itself has no such branch. */
function CalmOption({ view }: { view: SessionView }) {
  const t = useTranslations('priority');
  return (
    <li>
      <button
        className="option option--return"
        type="button"
        aria-keyshortcuts={ariaKeyOf('close')}
        onClick={leaveDetour}
      >
        <Key command="close" />
        <span className="option__stack">
          <span>{t('calm')}</span>
          <small>{useDestination(view, { to: 'return', name: '' })}</small>
        </span>
        <span className="option__icon">
          <Undo2 className="icon icon--14" />
        </span>
      </button>
    </li>
  );
}

function useDestination(view: SessionView, lead: LeadView): string {
  const t = useTranslations('priority');
  const below = view.trail.at(-1);
  switch (lead.to) {
    case 'return':
      return below?.index
        ? t('backTo', { stage: below.stageName, index: below.index })
        : t('backToClosing');
    case 'step':
      return lead.action;
    case 'end':
      return lead.outcome;
    default:
      return lead.name;
  }
}
