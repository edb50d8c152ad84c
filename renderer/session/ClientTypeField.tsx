import { useTranslations } from 'use-intl';
import type { FieldView } from '../../shared/session/view.ts';
import { Key } from '../keyboard/Key.tsx';
import { openSheet, useSession } from './store.ts';
import { useContentLanguage } from './useContentLanguage.ts';

/** The client type as a datum of the step: what was chosen, and the way to its sheet. */
export function ClientTypeField({ field, wide }: { field: FieldView; wide: boolean }) {
  const t = useTranslations('session.fields');
  const lang = useContentLanguage();
  const chosen = useSession(({ view }) => view?.clientType?.name ?? null);
  const id = `field-${field.field}`;
  return (
    <p className={wide ? 'field field--wide field--line' : 'field'}>
      <span className="field__label truncate grow" id={`${id}-label`} title={field.label}>
        {wide ? <span lang={lang}>{field.label}</span> : t('typeInShort')}
      </span>
      <button
        className="btn field__button"
        type="button"
        id={id}
        aria-describedby={`${id}-label`}
        onClick={() => openSheet('clientType')}
      >
        <span className={chosen ? 'grow' : 'grow dim'} lang={chosen ? lang : undefined}>
          {chosen ?? t('chooseType')}
        </span>
        <Key command="clientType" quiet />
      </button>
    </p>
  );
}
