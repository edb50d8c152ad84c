import { Archive } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Empty } from '../ui/Empty.tsx';
import { BackupRow } from './BackupRow.tsx';
import { FaultLine } from './FaultLine.tsx';
import { makeBackup, useBackups } from './store.ts';

/** All backups, the newest first, and one more at a press. */
export function BackupList() {
  const t = useTranslations('backup');
  const { backups, loaded, making, looked, fault } = useBackups();
  return (
    <section className="form">
      <div>
        <h2 className="section__title">{t('heading')}</h2>
        <p className="item__sub">{t('lead')}</p>
      </div>
      <div className="backups__make">
        <button
          className="btn"
          type="button"
          aria-disabled={making === 'running'}
          onClick={() => void makeBackup()}
        >
          {t('make')}
        </button>
        <output className="item__sub" aria-busy={making === 'running'}>
          {making === 'running' ? t('making') : making === 'done' ? t('made') : null}
        </output>
      </div>
      {fault && (looked === null || fault.kind === 'failed') ? <FaultLine fault={fault} /> : null}
      {loaded && backups.length === 0 ? (
        <Empty icon={Archive} title={t('none')} hint={t('noneHint')} />
      ) : null}
      {backups.length > 0 ? (
        <ul className="backups">
          {backups.map((backup) => (
            <BackupRow key={backup.name} backup={backup} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
