import { ShieldAlert } from 'lucide-react';
import { useContext } from 'react';
import { useTranslations } from 'use-intl';
import type { FieldView } from '../../shared/session/view.ts';
import { LabelLanguage } from './labelLanguage.ts';
import { useContentLanguage } from './useContentLanguage.ts';

/** Name of a datum; says so while it is needed and empty. */
export function FieldLabel({ field }: { field: FieldView }) {
  const t = useTranslations('session.fields');
  const own = useContext(LabelLanguage);
  const content = useContentLanguage();
  return (
    <>
      {field.awaitsNotice ? <ShieldAlert className="icon icon--14 field__waits" /> : null}
      <span lang={own ?? content}>{field.label}</span>
      {field.required && field.value === null ? (
        <span className="field__needed">{t('needed')}</span>
      ) : null}
    </>
  );
}
