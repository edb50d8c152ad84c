import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { PasswordField } from './PasswordField.tsx';
import { confirm } from './store.ts';
import type { AccountTrouble } from './trouble.ts';
import { useTroubleText } from './useTroubleText.ts';

interface Props {
  /** The password was right: what was asked for is done again. */
  onConfirmed: () => void;
  onCancel: () => void;
}

/** The password once more, in place, before what cannot be taken back. */
export function ConfirmAsk({ onConfirmed, onCancel }: Props) {
  const t = useTranslations('account.confirm');
  const common = useTranslations('common');
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<AccountTrouble | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const textOf = useTroubleText();
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (password === '') return;
    const failed = await confirm(password);
    setTrouble(failed);
    setPassword('');
    if (!failed) onConfirmed();
  };
  return (
    <form className="card pad form" onSubmit={(event) => void submit(event)} noValidate>
      <PasswordField
        ref={field}
        label={t('label')}
        value={password}
        autoComplete="current-password"
        doubt={textOf(trouble)}
        onChange={setPassword}
      />
      <div className="row">
        <button className="btn btn--primary" type="submit">
          {t('go')}
        </button>
        <button className="btn" type="button" onClick={onCancel}>
          {common('cancel')}
        </button>
      </div>
    </form>
  );
}
