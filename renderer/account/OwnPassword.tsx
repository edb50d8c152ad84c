import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { passwordMinimum } from '../../shared/account/password.ts';
import { PasswordField } from './PasswordField.tsx';
import { setPassword } from './store.ts';
import type { AccountTrouble } from './trouble.ts';
import { useTroubleText } from './useTroubleText.ts';

/** Changing one's own password; the present one is asked for. */
export function OwnPassword() {
  const t = useTranslations('account');
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const [trouble, setTrouble] = useState<AccountTrouble | null>(null);
  const [kept, setKept] = useState(false);
  const textOf = useTroubleText();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (present === '' || next === '') return;
    const failed = await setPassword(present, next);
    setTrouble(failed);
    setKept(failed === null);
    setPresent('');
    if (!failed) setNext('');
  };
  const wrong = trouble?.kind === 'wrong';
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <h2 className="section__title">{t('own.heading')}</h2>
      <PasswordField
        label={t('own.present')}
        value={present}
        autoComplete="current-password"
        doubt={wrong ? textOf(trouble) : null}
        onChange={setPresent}
      />
      <PasswordField
        label={t('own.next')}
        value={next}
        autoComplete="new-password"
        hint={t('rule', { count: passwordMinimum })}
        doubt={wrong ? null : textOf(trouble)}
        onChange={setNext}
      />
      <div className="row">
        <button className="btn" type="submit">
          {t('own.change')}
        </button>
        <output className="item__sub">{kept ? t('own.kept') : ''}</output>
      </div>
    </form>
  );
}
