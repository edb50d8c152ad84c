import { Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AccountRow } from '../../shared/account/account.ts';

/** One account in the list. */
export function AccountLine({ row, onEdit }: { row: AccountRow; onEdit: () => void }) {
  const t = useTranslations('account');
  return (
    <li className="accountrow" data-active={row.active}>
      <span className="grow">
        <b>{row.name}</b>
        <span className="item__sub people__position">
          {[row.user, ...row.roles.map((role) => t(`roles.${role}`))].join(' · ')}
        </span>
      </span>
      {row.active ? null : <span className="badge">{t('admin.inactive')}</span>}
      <button
        className="iconbtn"
        type="button"
        aria-label={t('admin.edit', { name: row.name })}
        onClick={onEdit}
      >
        <Pencil className="icon icon--16" />
      </button>
    </li>
  );
}
