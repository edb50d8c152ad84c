import { Lock, LogOut } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Account } from '../../shared/account/account.ts';
import { PasswordField } from './PasswordField.tsx';
import { confirm, signOut } from './store.ts';
import type { AccountTrouble } from './trouble.ts';
import { UserField } from './UserField.tsx';
import { useTroubleText } from './useTroubleText.ts';

/** Nobody was here for a while: the password again, or somebody else signs in. */
export function UnlockForm({ account }: { account: Account }) {
  const t = useTranslations('account.locked');
  const label = useTranslations('account')('password');
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<AccountTrouble | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const textOf = useTroubleText();
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (password === '') return;
    const failed = await confirm(password);
    setTrouble(failed);
    setPassword('');
  };
  return (
    <form className="form signin" onSubmit={(event) => void submit(event)} noValidate>
      <p className="item__sub">{t('lead', { name: account.name })}</p>
      <UserField value={account.user} readOnly onChange={() => undefined} />
      <PasswordField
        ref={field}
        label={label}
        value={password}
        autoComplete="current-password"
        doubt={textOf(trouble)}
        onChange={setPassword}
      />
      <button className="btn btn--primary btn--lg" type="submit">
        <Lock className="icon icon--16" />
        {t('unlock')}
      </button>
      <button className="btn" type="button" onClick={() => void signOut()}>
        <LogOut className="icon icon--16" />
        {t('leave')}
      </button>
    </form>
  );
}
