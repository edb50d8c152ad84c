interface Props {
  id: string;
  /** What is wrong with the field, shown in place of the hint. */
  doubt: string | null;
  hint: string | null;
  /** Tells a doubt at once: for fields that cannot be read over, like a password. */
  urgent?: boolean;
}

/** The line under a field; nothing where there is nothing to say. */
export function FieldNote({ id, doubt, hint, urgent = false }: Props) {
  const note = doubt ?? hint;
  if (note === null) return null;
  return (
    <span
      className={doubt ? 'field__hint field__hint--warn' : 'field__hint'}
      id={id}
      role={doubt && urgent ? 'alert' : undefined}
    >
      {note}
    </span>
  );
}
