import { Eye, EyeOff } from 'lucide-react';
import { useId, useState, type Ref } from 'react';
import { useTranslations } from 'use-intl';
import { FieldNote } from '../ui/FieldNote.tsx';

interface Props {
  label: string;
  value: string;
  onChange: (password: string) => void;
  /** What a password manager is to do: give the one it keeps, or offer a new one. */
  autoComplete: 'current-password' | 'new-password';
  hint?: string;
  doubt?: string | null;
  ref?: Ref<HTMLInputElement>;
}

/** A password: pasted, filled in by a manager or typed, and shown on demand (WCAG 3.3.8). */
export function PasswordField({ label, value, onChange, autoComplete, hint, doubt, ref }: Props) {
  const t = useTranslations('account');
  const id = useId();
  const [shown, setShown] = useState(false);
  const note = doubt ?? hint ?? null;
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="password">
        <input
          className="input"
          id={id}
          ref={ref}
          type={shown ? 'text' : 'password'}
          name="password"
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={256}
          value={value}
          aria-invalid={Boolean(doubt)}
          aria-describedby={note ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        <button
          className="iconbtn password__eye"
          type="button"
          aria-label={t(shown ? 'hide' : 'show')}
          onClick={() => setShown(!shown)}
        >
          <Icon className="icon icon--16" />
        </button>
      </span>
      <FieldNote id={`${id}-note`} doubt={doubt ?? null} hint={hint ?? null} urgent />
    </div>
  );
}
