import { useTranslations } from 'use-intl';
import type { FieldView } from '../../shared/session/view.ts';
import { FieldGrid } from './FieldGrid.tsx';

/** The data that this step asks for. */
export function Fields({ fields, stepKey }: { fields: FieldView[]; stepKey: string }) {
  const t = useTranslations('session.fields');
  if (fields.length === 0) return null;
  return (
    <section className="block">
      <h2 className="sr">{t('heading')}</h2>
      <FieldGrid fields={fields} place={stepKey} />
    </section>
  );
}
