import { Quote } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Segment } from '../../shared/session/phrase.ts';
import type { StepView } from '../../shared/session/view.ts';
import { Raya } from '../ui/Raya.tsx';

/** Size of the type by length, so that a long sentence still fits and a short one is seen from afar. */
function sizeOf(length: number): 's' | 'm' | 'l' {
  if (length > 190) return 's';
  return length > 80 ? 'm' : 'l';
}

/** The sentence, with what was filled in told apart and every blank drawn as one. */
export function Script({ step }: { step: StepView }) {
  const t = useTranslations('session.say');
  if (step.script === null) {
    return (
      <p className="say__text say__text--silent" aria-live="polite">
        {t('silent')}
      </p>
    );
  }
  const literal = step.script.length > 0 && step.script.every((segment) => segment.literal);
  return (
    <>
      {step.addressee === 'superior' ? <p className="say__to">{t('superior')}</p> : null}
      <p className="say__text" data-size={sizeOf(step.scriptLength)} aria-live="polite">
        <Raya />
        {step.script.map((segment, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the order is all a segment has
          <Stretch key={index} segment={segment} step={step} whole={literal} />
        ))}
      </p>
      {literal ? (
        <p className="say__literal">
          <Quote className="icon icon--14" />
          {t('literal')}
        </p>
      ) : null}
    </>
  );
}

interface StretchProps {
  segment: Segment;
  step: StepView;
  whole: boolean;
}

export function Stretch({ segment, step, whole }: StretchProps) {
  const t = useTranslations('session.say');
  const marked = segment.literal && !whole ? ' is-literal' : '';
  switch (segment.kind) {
    case 'text':
      return marked ? <span className="is-literal">{segment.text}</span> : segment.text;
    case 'value':
      return <span className={`var${marked}`}>{segment.text}</span>;
    case 'blank':
      return (
        <span className={`var var--empty${marked}`}>
          <span className="sr">{t('blank', { form: '' })}</span>
          {blankName(step, segment)}
        </span>
      );
  }
}

/** A blank is named as its field on this very step is, where it has one; else by the catalogue's form. */
function blankName(step: StepView, blank: Extract<Segment, { kind: 'blank' }>): string {
  const label = step.fields.find(({ field }) => field === blank.name)?.label;
  return label ? label.charAt(0).toLowerCase() + label.slice(1) : blank.form;
}
