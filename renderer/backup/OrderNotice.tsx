import { RotateCcw } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { cancelRestore, useBackups } from './store.ts';

/** What the next start will do, and how to take it back. */
export function OrderNotice() {
  const t = useTranslations('backup.order');
  const format = useFormatter();
  const order = useBackups((state) => state.order);
  const backup = useBackups(({ backups }) => backups.find(({ name }) => name === order?.backup));
  if (!order) return null;
  const at = backup ? format.dateTime(backup.at, 'moment') : order.backup;
  return (
    <section className="told__card told__card--alert card" aria-labelledby="restore-order">
      <h2 className="told__title" id="restore-order">
        <RotateCcw className="icon" />
        {t('title')}
      </h2>
      <p>{t('text', { at })}</p>
      <p className="told__foot">
        <button className="btn" type="button" onClick={() => void cancelRestore()}>
          {t('cancel')}
        </button>
      </p>
    </section>
  );
}
