import { useTranslations } from 'use-intl';
import { accountRoles, type AccountRole } from '../../shared/people/role.ts';

interface Props {
  chosen: readonly AccountRole[];
  onChange: (roles: AccountRole[]) => void;
}

/** What an account may; at least one. */
export function RoleChoice({ chosen, onChange }: Props) {
  const t = useTranslations('account');
  const toggle = (role: AccountRole, on: boolean) =>
    onChange(accountRoles.filter((each) => (each === role ? on : chosen.includes(each))));
  return (
    <fieldset className="rolechoice">
      <legend className="label">{t('admin.roles')}</legend>
      {accountRoles.map((role) => (
        <label className="checkline" key={role}>
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={(event) => toggle(role, event.target.checked)}
          />
          {t(`roles.${role}`)}
        </label>
      ))}
    </fieldset>
  );
}
