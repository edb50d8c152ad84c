import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { BackupFault } from './store.ts';

/** Why it was not done, and what to do. */
export function FaultLine({ fault }: { fault: BackupFault }) {
  const t = useTranslations('backup.faults');
  const text = 'detail' in fault ? t(fault.kind, { detail: fault.detail }) : t(fault.kind);
  return (
    <p className="banner" role="alert">
      <CircleAlert className="icon icon--16" />
      <span className="grow">{text}</span>
    </p>
  );
}
