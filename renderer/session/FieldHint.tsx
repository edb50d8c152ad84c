import { useTranslations } from 'use-intl';
import type { FieldView } from '../../shared/session/view.ts';

interface Props {
  field: FieldView;
  id: string;
  /** What is wrong with what was typed, if anything. */
  doubt?: string | null;
}

/** One line under a field: a doubt, the privacy notice still to be given, or what its author says of it. */
export function FieldHint({ field, id, doubt = null }: Props) {
  const t = useTranslations('session.fields');
  const warning = doubt ?? (field.awaitsNotice ? t('awaitsNotice') : null);
  const text = warning ?? field.message;
  if (text === null) return <span id={id} hidden />;
  return (
    <span id={id} className={warning ? 'field__hint field__hint--warn' : 'field__hint'}>
      {text}
    </span>
  );
}
