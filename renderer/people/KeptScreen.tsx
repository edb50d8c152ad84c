import { MicOff, MonitorOff, type LucideIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { loadHome } from '../home/store.ts';
import { Help } from '../keyboard/Help.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { focusPanel } from '../session/focusPanel.ts';
import { useDesk } from '../settings/store.ts';
import type { InteractionSummary } from '../../shared/review/view.ts';
import type { Person } from '../../shared/people/person.ts';
import { BackBar } from '../ui/BackBar.tsx';
import { KeptAboutMe } from './KeptAboutMe.tsx';
import { KeptPromises } from './KeptPromises.tsx';
import { KeptWork } from './KeptWork.tsx';
import { readOwnWork } from './ownWork.ts';

const back = () => go({ at: 'settings' });

/** Everything that is kept about the work of whoever attends now, and what is not. */
export default function KeptScreen() {
  const t = useTranslations('people.kept');
  const agent = useDesk((state) => state.agent);
  useCommand('close', back);
  useEffect(() => {
    focusPanel();
    void loadHome();
  }, []);
  return (
    <main className="panel" aria-label={t('title')} tabIndex={-1}>
      <BackBar title={t('title')} onBack={back} />
      {agent ? <Kept key={agent.id} agent={agent} /> : null}
      <Help />
    </main>
  );
}

function Kept({ agent }: { agent: Person }) {
  const [rows, setRows] = useState<InteractionSummary[]>([]);
  const [complete, setComplete] = useState(false);
  useEffect(() => {
    const reading = new AbortController();
    void readOwnWork(agent.id, reading.signal, (found, all) => {
      setRows(found);
      setComplete(all);
    });
    return () => reading.abort();
  }, [agent.id]);
  return (
    <div className="work work--settings">
      <NotKept />
      <KeptAboutMe agent={agent} />
      <KeptPromises agent={agent} />
      <KeptWork rows={rows} complete={complete} />
    </div>
  );
}

function NotKept() {
  const t = useTranslations('people.kept.not');
  const lines: [LucideIcon, 'audio' | 'screen'][] = [
    [MicOff, 'audio'],
    [MonitorOff, 'screen'],
  ];
  return (
    <section className="card pad kept__not">
      <h2 className="label">{t('heading')}</h2>
      <ul className="kept__list">
        {lines.map(([Icon, name]) => (
          <li key={name}>
            <Icon className="icon icon--16" />
            {t(name)}
          </li>
        ))}
      </ul>
      <p className="item__sub">{t('rest')}</p>
    </section>
  );
}
