import { ShieldCheck } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { passwordMinimum } from '../../shared/account/password.ts';
import { showDoubts } from '../ui/showDoubts.ts';
import { TextField } from '../ui/TextField.tsx';
import { PasswordField } from './PasswordField.tsx';
import { claim } from './store.ts';
import type { AccountTrouble } from './trouble.ts';
import { UserField } from './UserField.tsx';
import { useTroubleText } from './useTroubleText.ts';

interface Props {
  /** Who attends is often who supervises. */
  name: string;
  action: string;
  onDone: () => void;
}

/** The first account: supervision, protocols and administration in one. There is none by default. */
export function ClaimForm({ name: known, action, onDone }: Props) {
  const t = useTranslations('account');
  const required = useTranslations('settings')('required');
  const [given, setGiven] = useState({ name: known, user: '', password: '' });
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<AccountTrouble | null>(null);
  const textOf = useTroubleText();
  const missing = (text: string) => (asked && text.trim() === '' ? required : null);
  const badUser = trouble?.kind === 'badInput' ? textOf(trouble) : null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    showDoubts('claim', () => setAsked(true));
    if (Object.values(given).some((text) => text.trim() === '')) return;
    const failed = await claim(given);
    setTrouble(failed);
    if (!failed) onDone();
  };
  return (
    <form className="form" id="claim" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t('name')}
        value={given.name}
        maxLength={120}
        doubt={missing(given.name)}
        onChange={(name) => setGiven({ ...given, name })}
      />
      <UserField
        value={given.user}
        hint={t('userHint')}
        doubt={missing(given.user) ?? badUser}
        onChange={(user) => setGiven({ ...given, user })}
      />
      <PasswordField
        label={t('password')}
        value={given.password}
        autoComplete="new-password"
        hint={t('rule', { count: passwordMinimum })}
        doubt={missing(given.password) ?? (badUser ? null : textOf(trouble))}
        onChange={(password) => setGiven({ ...given, password })}
      />
      <button className="btn btn--primary btn--lg" type="submit">
        <ShieldCheck className="icon icon--16" />
        {action}
      </button>
    </form>
  );
}
