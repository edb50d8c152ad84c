import { HardDrive, LogIn } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { PasswordField } from './PasswordField.tsx';
import { signIn } from './store.ts';
import type { AccountTrouble } from './trouble.ts';
import { UserField } from './UserField.tsx';
import { useTroubleText } from './useTroubleText.ts';

/** User and password. After five slips the core makes one wait; the sentence says for how long. */
export function SignInForm({ lead }: { lead?: string }) {
  const t = useTranslations('account.signIn');
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<AccountTrouble | null>(null);
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const textOf = useTroubleText();
  useEffect(() => first.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (user.trim() === '' || password === '') return setTrouble({ kind: 'empty' });
    setBusy(true);
    const failed = await signIn(user, password);
    setBusy(false);
    setTrouble(failed);
    if (failed) setPassword('');
  };
  return (
    <form className="form signin" onSubmit={(event) => void submit(event)} noValidate>
      {lead ? <p className="item__sub">{lead}</p> : null}
      <UserField ref={first} value={user} onChange={setUser} />
      <PasswordField
        label={t('password')}
        value={password}
        autoComplete="current-password"
        doubt={textOf(trouble)}
        onChange={setPassword}
      />
      <button className="btn btn--primary btn--lg" type="submit" aria-disabled={busy}>
        <LogIn className="icon icon--16" />
        {t(busy ? 'checking' : 'go')}
      </button>
      <p className="advise">
        <HardDrive className="icon icon--16" />
        <span>{t('forgotten')}</span>
      </p>
    </form>
  );
}
