import { useTranslations } from 'use-intl';
import type { AccountRow } from '../../shared/account/account.ts';
import { passwordMinimum } from '../../shared/account/password.ts';
import { TextField } from '../ui/TextField.tsx';
import { PasswordField } from './PasswordField.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { UserField } from './UserField.tsx';

export type Draft = Omit<AccountRow, 'id' | 'createdAt'> & { password: string };

interface Props {
  /** Null = a new one. */
  row: AccountRow | null;
  draft: Draft;
  /** Why the password is not taken. */
  weak: string | null;
  onChange: (part: Partial<Draft>) => void;
}

/** What an account is made of. The user stays: it is what the audit names. */
export function AccountFields({ row, draft, weak, onChange: change }: Props) {
  const t = useTranslations('account');
  return (
    <>
      <TextField
        label={t('name')}
        value={draft.name}
        maxLength={120}
        onChange={(name) => change({ name })}
      />
      <UserField
        value={draft.user}
        readOnly={row !== null}
        hint={t('userHint')}
        onChange={(user) => change({ user })}
      />
      <RoleChoice chosen={draft.roles} onChange={(roles) => change({ roles })} />
      <PasswordField
        label={t(row ? 'admin.newPassword' : 'password')}
        value={draft.password}
        autoComplete="new-password"
        hint={t('rule', { count: passwordMinimum })}
        doubt={weak}
        onChange={(password) => change({ password })}
      />
      {row ? (
        <label className="checkline">
          <input
            type="checkbox"
            checked={draft.active}
            onChange={(event) => change({ active: event.target.checked })}
          />
          {t('admin.active')}
        </label>
      ) : null}
    </>
  );
}
