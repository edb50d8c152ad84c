import { ShieldAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { FieldView } from '../../shared/session/view.ts';

/** Name of a datum; says so while it is needed and empty. */
export function FieldLabel({ field }: { field: FieldView }) {
  const t = useTranslations('session.fields');
  return (
    <>
      {field.awaitsNotice ? <ShieldAlert className="icon icon--14 field__waits" /> : null}
      {field.label}
      {field.required && field.value === null ? (
        <span className="field__needed">{t('needed')}</span>
      ) : null}
    </>
  );
}
