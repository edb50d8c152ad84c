import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { NoticeCard } from './NoticeCard.tsx';
import { loadNotices, useIntegrity } from './store.ts';
import './integrity.css';

/** What happened to the data and has not been read yet: above everything else of the screen. */
export function Notices() {
  const t = useTranslations('integrity');
  const notices = useIntegrity((state) => state.notices);
  useEffect(() => void loadNotices(), []);
  if (notices.length === 0) return null;
  return (
    <section className="told" aria-label={t('notices')}>
      {notices.map((notice) => (
        <NoticeCard key={notice.no} notice={notice} />
      ))}
    </section>
  );
}
