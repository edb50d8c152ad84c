import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { InteractionLog } from '../../shared/review/view.ts';
import { TroubleBanner } from '../session/TroubleBanner.tsx';
import { Annotations } from './Annotations.tsx';
import { CaseFile } from './CaseFile.tsx';
import { DoubtNotice } from './DoubtNotice.tsx';
import { KeptNotice } from './KeptNotice.tsx';
import { LogBar } from './LogBar.tsx';
import { LogSide } from './LogSide.tsx';
import { Player } from './Player.tsx';
import { openLog, useReview } from './store.ts';
import { Timeline } from './Timeline.tsx';
import { useReplay } from './useReplay.ts';
import '../session/say.css';
import './filters.css';
import './review.css';
import './timeline.css';
import './replay.css';

/** One interaction: its timeline, and what the agent saw at each event of it. */
export default function LogScreen({ id, query }: { id: string; query: string }) {
  const t = useTranslations('review.log');
  const faults = useTranslations('faults');
  const { log, missing } = useReview();
  useEffect(() => void openLog(id), [id]);
  const shown = log?.summary.id === id ? log : null;
  return (
    <main className="panel panel--wide panel--case" aria-label={t('panel')}>
      <LogBar id={id} query={query} log={shown} />
      <div className="work work--log">
        <TroubleBanner />
        {missing ? <p className="advise">{faults(missing)}</p> : null}
        {shown ? <Opened log={shown} query={query} /> : null}
      </div>
      {shown ? <CaseFile log={shown} /> : null}
    </main>
  );
}

function Opened({ log, query }: { log: InteractionLog; query: string }) {
  const replay = useReplay(log);
  return (
    <>
      <KeptNotice log={log} />
      <DoubtNotice log={log} />
      <Player log={log} replay={replay} />
      <LogSide log={log} replay={replay} query={query} />
      <div className="logmain">
        <Timeline log={log} replay={replay} />
        <Annotations log={log} />
      </div>
    </>
  );
}
