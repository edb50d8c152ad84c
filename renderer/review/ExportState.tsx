import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ConfirmAsk } from '../account/ConfirmAsk.tsx';
import { cancelExport, useExporting } from './exporting.ts';

/** How far an export is, with a way to stop it; or why it did not happen. */
export function ExportState() {
  const t = useTranslations('review.export');
  const { share, failed, waiting } = useExporting();
  if (waiting) return <ConfirmAsk onConfirmed={waiting} onCancel={cancelExport} />;
  if (share !== null) {
    return (
      <div className="banner banner--quiet">
        <output className="grow">{t('progress', { share })}</output>
        <progress className="exporting" value={share} max={1} aria-label={t('menu')} />
        <button className="btn" type="button" onClick={cancelExport}>
          {t('cancel')}
        </button>
      </div>
    );
  }
  if (failed === null) return null;
  const why = failed.kind === 'storage' ? failed.failure : failed.kind;
  return (
    <div className="banner" role="alert">
      <CircleAlert className="icon icon--16" />
      <span className="grow">{why === 'forbidden' ? t('forbidden') : t('failed', { why })}</span>
    </div>
  );
}
