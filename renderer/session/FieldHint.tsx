import type { FieldView } from '../../shared/session/view.ts';
import { useContentLanguage } from './useContentLanguage.ts';

interface Props {
  field: FieldView;
  id: string;
  /** What is wrong with what was typed, if anything. */
  doubt?: string | null;
}

/** One line under a field: a doubt, or what its author says of it. */
export function FieldHint({ field, id, doubt = null }: Props) {
  const text = doubt ?? field.message;
  const lang = useContentLanguage();
  if (text === null) return <span id={id} hidden />;
  return (
    <span
      id={id}
      className={doubt ? 'field__hint field__hint--warn' : 'field__hint'}
      lang={doubt ? undefined : lang}
    >
      {text}
    </span>
  );
}
