import { useId, type Ref } from 'react';
import { useTranslations } from 'use-intl';

interface Props {
  value: string;
  onChange: (user: string) => void;
  hint?: string;
  doubt?: string | null;
  readOnly?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** The name one signs in with, where a password manager looks for it. */
export function UserField({ value, onChange, hint, doubt, readOnly = false, ref }: Props) {
  const t = useTranslations('account');
  const id = useId();
  const note = doubt ?? hint ?? null;
  return (
    <div className="field">
      <label htmlFor={id}>{t('user')}</label>
      <input
        className="input"
        id={id}
        ref={ref}
        type="text"
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={60}
        readOnly={readOnly}
        value={value}
        aria-invalid={Boolean(doubt)}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {note ? (
        <span className={doubt ? 'field__hint field__hint--warn' : 'field__hint'} id={`${id}-note`}>
          {note}
        </span>
      ) : null}
    </div>
  );
}
