import { useFormatter, useTranslations } from 'use-intl';
import type { InteractionLog } from '../../shared/review/view.ts';

/** Corrections beside the log, which itself never changes. */
export function Annotations({ log: { annotations } }: { log: InteractionLog }) {
  const t = useTranslations('rights.log');
  const format = useFormatter();
  if (annotations.length === 0) return null;
  return (
    <section className="block">
      <h2 className="label">{t('annotations')}</h2>
      {annotations.map(({ id, at, author, text }) => (
        <blockquote className="words" key={id}>
          {text}
          <footer className="item__sub">
            {t('annotated', { author, when: format.dateTime(at, 'moment') })}
          </footer>
        </blockquote>
      ))}
    </section>
  );
}
