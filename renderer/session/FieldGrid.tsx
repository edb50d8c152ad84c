import { ShieldAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { FieldView } from '../../shared/session/view.ts';
import { arranged } from './arranged.ts';
import { Field } from './Field.tsx';
import { noticeId } from './noticeId.ts';
import { YesNoField } from './YesNoField.tsx';

interface Props {
  fields: readonly FieldView[];
  /** Names the place, so that another step begins with fields of its own. */
  place: string;
}

/** Whether the privacy notice was mentioned: what waits for it is said beside it. */
const notice = 'aviso_mencionado';

/** Data to be filled in. What waits for the privacy notice says so once, and not at every field (D169). */
export function FieldGrid({ fields, place }: Props) {
  const waits = fields.some(({ awaitsNotice }) => awaitsNotice);
  const asked = fields.some(({ field }) => field === notice);
  return (
    <div className="fields">
      {waits && !asked ? <NoticeFirst /> : null}
      {arranged(fields).map(({ field, wide }) =>
        waits && field.field === notice ? (
          <YesNoField key={`${place}/${field.field}`} field={field} below={<NoticeFirst />} />
        ) : (
          <Field key={`${place}/${field.field}`} field={field} wide={wide} />
        ),
      )}
    </div>
  );
}

function NoticeFirst() {
  const t = useTranslations('session.fields');
  return (
    <p className="field__hint field__hint--warn fields__notice" id={noticeId}>
      <ShieldAlert className="icon icon--14" />
      {t('awaitsNotice')}
    </p>
  );
}
