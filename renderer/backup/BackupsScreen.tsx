import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { CheckLog } from '../integrity/CheckLog.tsx';
import { Notices } from '../integrity/Notices.tsx';
import { Help } from '../keyboard/Help.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { focusPanel } from '../session/focusPanel.ts';
import { TroubleBanner } from '../session/TroubleBanner.tsx';
import { BackBar } from '../ui/BackBar.tsx';
import { BackupList } from './BackupList.tsx';
import { OrderNotice } from './OrderNotice.tsx';
import { loadBackups } from './store.ts';
import '../settings/settings.css';
import '../preferences/preferences.css';
import './backup.css';

const back = () => go({ at: 'settings' });

/** The data's safety: what happened to them, the backups, and the check of the log. */
export default function BackupsScreen() {
  const t = useTranslations('backup');
  useCommand('close', back);
  useEffect(() => {
    focusPanel();
    void loadBackups();
  }, []);
  return (
    <main className="panel" aria-label={t('panel')} tabIndex={-1}>
      <BackBar title={t('title')} onBack={back} />
      <div className="work work--settings">
        <TroubleBanner />
        <Notices />
        <OrderNotice />
        <BackupList />
        <CheckLog />
      </div>
      <Help />
    </main>
  );
}
