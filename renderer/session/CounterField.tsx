import { useTranslations } from 'use-intl';
import type { FieldView } from '../../shared/session/view.ts';
import { useContentLanguage } from './useContentLanguage.ts';

/** A count that the protocol keeps by itself: only read. */
export function CounterField({ field, wide }: { field: FieldView; wide: boolean }) {
  const t = useTranslations('session.fields');
  const lang = useContentLanguage();
  return (
    <p className={wide ? 'field field--wide field--line' : 'field'}>
      <span className="field__label" lang={lang}>
        {field.label}
      </span>
      <b className="num field__count">{t('counter', { count: Number(field.value ?? 0) })}</b>
    </p>
  );
}
