import { useTranslations } from 'use-intl';
import { Managed } from '../policy/Managed.tsx';
import { useDesk } from '../settings/store.ts';
import { accountRoles, type AccountRole } from '../../shared/people/role.ts';

interface Props {
  chosen: readonly AccountRole[];
  onChange: (roles: AccountRole[]) => void;
}

/** What an account may; at least one. */
export function RoleChoice({ chosen, onChange }: Props) {
  const t = useTranslations('account');
  const allowed = useDesk(({ policy }) => policy?.roles ?? accountRoles);
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
            disabled={!allowed.includes(role) && !chosen.includes(role)}
            onChange={(event) => toggle(role, event.target.checked)}
          />
          {t(`roles.${role}`)}
        </label>
      ))}
      {allowed.length < accountRoles.length ? <Managed /> : null}
    </fieldset>
  );
}
