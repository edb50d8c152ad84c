import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { TroubleBanner } from '../session/TroubleBanner.tsx';
import { MoreRows } from './MoreRows.tsx';
import { RegistroList } from './RegistroList.tsx';
import { RegistroTable } from './RegistroTable.tsx';
import { loadFirstPage, useReview } from './store.ts';
import { useWide } from './useWide.ts';
import './review.css';
import './timeline.css';

const home = () => go({ at: 'home' });

/** Finished interactions, newest first. */
export default function RegistroScreen() {
  const t = useTranslations('review.list');
  const { rows, loaded } = useReview();
  const wide = useWide();
  useEffect(() => void loadFirstPage(), []);
  useCommand('close', home);
  return (
    <main className="panel panel--wide" aria-label={t('panel')}>
      <RegistroBar count={loaded ? rows.length : null} />
      <div className="work work--registro">
        <TroubleBanner />
        {loaded && rows.length === 0 ? <p className="advise">{t('empty')}</p> : null}
        {rows.length > 0 ? (
          wide ? (
            <RegistroTable rows={rows} />
          ) : (
            <RegistroList rows={rows} />
          )
        ) : null}
        <MoreRows />
      </div>
    </main>
  );
}

function RegistroBar({ count }: { count: number | null }) {
  const t = useTranslations();
  return (
    <header className="bar">
      <button
        className="iconbtn iconbtn--lead"
        type="button"
        aria-label={t('common.back')}
        onClick={home}
      >
        <ArrowLeft className="icon" />
      </button>
      <h1 className="bar__title grow">{t('review.list.title')}</h1>
      {count ? <span className="bar__sub num">{t('review.list.shown', { count })}</span> : null}
    </header>
  );
}
