import { BarChart3 } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Filter } from '../../shared/review/filter.ts';
import { useRole } from '../account/useRole.ts';
import { WideButton } from '../desktop/WideButton.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { TroubleBanner } from '../session/TroubleBanner.tsx';
import { BackButton } from '../ui/BackButton.tsx';
import { filterIn, queryOf } from './address.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { ExportState } from './ExportState.tsx';
import { FilterBar } from './FilterBar.tsx';
import { ListState } from './ListState.tsx';
import { loadChoices, loadList, useReview } from './store.ts';
import { useListKeys } from './useListKeys.ts';
import { Views } from './Views.tsx';
import './review.css';
import './filters.css';
import './report.css';
import './timeline.css';

const home = () => go({ at: 'home' });

/** A narrowed list is a place of its own: back leads to the one before it. Typing changes the place it is at. */
function narrow(filter: Filter, typing = false): void {
  go({ at: 'registro', query: queryOf(filter) }, typing);
}

/** Ended interactions, narrowed down by what the address says. */
export default function RegistroScreen({ query }: { query: string }) {
  const t = useTranslations('review.list');
  const filter = useMemo(() => filterIn(query), [query]);
  useEffect(() => void loadList(filter), [filter]);
  useEffect(() => void loadChoices(), []);
  useCommand('close', home);
  useListKeys(query);
  return (
    <main className="panel panel--wide panel--list" aria-label={t('panel')}>
      <RegistroBar filter={filter} />
      <div className="work work--registro">
        <TroubleBanner />
        <ExportState />
        <Views filter={filter} onChange={narrow} />
        <FilterBar filter={filter} onChange={narrow} />
        <ListState filter={filter} query={query} onChange={narrow} />
      </div>
    </main>
  );
}

function RegistroBar({ filter }: { filter: Filter }) {
  const t = useTranslations();
  const count = useReview((state) => state.count);
  const supervises = useRole('supervisor');
  return (
    <header className="bar">
      <BackButton onBack={home} />
      <h1 className="bar__title">{t('review.list.title')}</h1>
      <output className="bar__sub num grow">
        {count
          ? t(count.more ? 'review.list.moreThan' : 'review.list.shown', { count: count.count })
          : ''}
      </output>
      <a
        className="btn btn--ghost bar__quality"
        aria-label={t('quality.link')}
        href={`#/calidad/${supervises ? 'cola' : 'mis-revisiones'}`}
      >
        <BarChart3 className="icon icon--16" />
        <span className="bar__wide">{t('quality.link')}</span>
      </a>
      <ExportMenu filter={filter} />
      <WideButton />
    </header>
  );
}
