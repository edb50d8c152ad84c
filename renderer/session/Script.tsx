import { Quote } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import type { Segment } from '../../shared/session/phrase.ts';
import type { FieldView, SpokenView } from '../../shared/session/view.ts';
import { Raya } from '../ui/Raya.tsx';
import { useContentLanguage } from './useContentLanguage.ts';

/** Size of the type by length, so that a long sentence still fits and a short one is seen from afar. */
function sizeOf(length: number): 's' | 'm' | 'l' {
  if (length > 190) return 's';
  return length > 80 ? 'm' : 'l';
}

export interface Words {
  spoken: SpokenView;
  /** The data of the step on the screen: a blank is named after its field. */
  fields: readonly FieldView[];
}

/** The sentence, with what was filled in told apart and every blank drawn as one. */
export function Script({ spoken, fields }: Words) {
  const t = useTranslations('session.say');
  const { script } = spoken;
  const lang = useContentLanguage();
  if (script === null) {
    return <p className="say__text say__text--silent">{t('silent')}</p>;
  }
  const literal = script.length > 0 && script.every((segment) => segment.literal);
  return (
    <>
      {spoken.addressee === 'superior' ? <p className="say__to">{t('superior')}</p> : null}
      <p className="say__text" lang={lang} data-size={sizeOf(spoken.scriptLength)}>
        <Raya />
        {script.map((segment, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the order is all a segment has
          <Stretch key={index} segment={segment} fields={fields} whole={literal} />
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
  fields: readonly FieldView[];
  whole: boolean;
}

export function Stretch({ segment, fields, whole }: StretchProps) {
  const t = useTranslations('session.say');
  const locale = useLocale();
  const marked = segment.literal && !whole ? ' is-literal' : '';
  switch (segment.kind) {
    case 'text':
      return marked ? <span className="is-literal">{segment.text}</span> : segment.text;
    case 'value':
      return <span className={`var${marked}`}>{segment.text}</span>;
    case 'blank':
      return (
        <span className={`var var--empty${marked}`}>
          <span className="sr" lang={locale}>
            {t('blank', { form: '' })}
          </span>
          {blankName(fields, segment)}
        </span>
      );
  }
}

/** A blank is named as its field on this very step is, where it has one; else by the catalogue's form. */
function blankName(
  fields: readonly FieldView[],
  blank: Extract<Segment, { kind: 'blank' }>,
): string {
  const label = fields.find(({ field }) => field === blank.name)?.label;
  return label ? label.charAt(0).toLowerCase() + label.slice(1) : blank.form;
}
