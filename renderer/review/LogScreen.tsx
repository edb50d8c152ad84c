import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { TroubleBanner } from '../session/TroubleBanner.tsx';
import { Annotations } from './Annotations.tsx';
import { KeptNotice } from './KeptNotice.tsx';
import { LogSummary } from './LogSummary.tsx';
import { openLog, useReview } from './store.ts';
import { Timeline } from './Timeline.tsx';
import './review.css';
import './timeline.css';

/** One interaction, step by step. */
export default function LogScreen({ id, query }: { id: string; query: string }) {
  const toList = () => go({ at: 'registro', query });
  const t = useTranslations('review.log');
  const faults = useTranslations('faults');
  const { log, missing } = useReview();
  useEffect(() => void openLog(id), [id]);
  useCommand('close', toList);
  const name = log?.summary.protocolName ?? '';
  return (
    <main className="panel panel--wide" aria-label={t('panel')}>
      <header className="bar">
        <button
          className="iconbtn iconbtn--lead"
          type="button"
          aria-label={t('back')}
          onClick={toList}
        >
          <ArrowLeft className="icon" />
        </button>
        <h1 className="bar__title truncate grow">
          {[name, log?.summary.client].filter(Boolean).join(' · ')}
        </h1>
      </header>
      <div className="work work--log">
        <TroubleBanner />
        {missing ? <p className="advise">{faults(missing)}</p> : null}
        {log ? <KeptNotice log={log} /> : null}
        {log ? (
          <>
            <LogSummary log={log} />
            <Timeline log={log} />
            <Annotations log={log} />
          </>
        ) : null}
      </div>
    </main>
  );
}
