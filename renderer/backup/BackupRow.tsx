import { ChevronDown, ChevronUp, DatabaseBackup } from 'lucide-react';
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Backup } from '../../shared/backup/contract.ts';
import { BackupDetail } from './BackupDetail.tsx';
import { look, useBackups } from './store.ts';

const bytesOfMegabyte = 1_000_000;

/** One backup: when, how large, and what it holds once it is opened. */
export function BackupRow({ backup }: { backup: Backup }) {
  const t = useTranslations('backup');
  const format = useFormatter();
  const id = useId();
  const open = useBackups(({ looked }) => looked === backup.name);
  const Chevron = open ? ChevronUp : ChevronDown;
  const size = format.number(backup.bytes / bytesOfMegabyte, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return (
    <li className="backups__row">
      <button
        className="rowbtn"
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => void look(backup.name)}
      >
        <DatabaseBackup className="icon" />
        <span className="grow">
          <b className="num">{format.dateTime(backup.at, 'moment')}</b>
          <span className="item__sub backups__what">
            <span className="num">{size}</span>
            {backup.beforeRestore ? <span className="badge">{t('beforeRestore')}</span> : null}
          </span>
        </span>
        <span className="sr">{open ? t('hide') : t('see')}</span>
        <Chevron className="icon icon--16" />
      </button>
      <div id={id} hidden={!open}>
        {open ? <BackupDetail name={backup.name} /> : null}
      </div>
    </li>
  );
}
