import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { abandonedOutcome, noFilter, type Filter } from '../../shared/review/filter.ts';
import { filterIn, queryOf } from './address.ts';
import type { FilterProps } from './filterProps.ts';
import { useCurrentInView } from '../ui/useCurrentInView.ts';
import { SaveFilter } from './SaveFilter.tsx';
import { removeFilter, useReview } from './store.ts';

const ready: Readonly<Record<'all' | 'escalated' | 'warned' | 'flagged' | 'abandoned', Filter>> = {
  all: noFilter,
  escalated: { ...noFilter, escalated: true },
  warned: { ...noFilter, warned: true },
  flagged: { ...noFilter, flagged: true },
  abandoned: { ...noFilter, outcomes: [abandonedOutcome] },
};

type Ready = keyof typeof ready;

/** Filters with a name: those that everyone has, and those that were saved. */
export function Views({ filter, onChange }: FilterProps) {
  const t = useTranslations('review.views');
  const saved = useReview((state) => state.saved);
  const here = queryOf(filter);
  const named = saved.some((each) => queryOf(each.filter) === here);
  const known = named || Object.values(ready).some((each) => queryOf(each) === here);
  const row = useCurrentInView(`${here} ${saved.length}`);
  return (
    <nav className="views fades" ref={row} aria-label={t('label')}>
      {(Object.keys(ready) as Ready[]).map((name) => (
        <View key={name} filter={ready[name]} here={here}>
          {t(name)}
        </View>
      ))}
      {saved.map((each) => (
        <span key={each.id} className="view__saved">
          <View filter={each.filter} here={here}>
            {each.name}
          </View>
          {each.own && queryOf(each.filter) === here ? (
            <button
              className="iconbtn"
              type="button"
              aria-label={t('remove', { name: each.name })}
              onClick={() => void removeFilter(each.id)}
            >
              <X className="icon icon--14" />
            </button>
          ) : null}
        </span>
      ))}
      {known ? null : <SaveFilter filter={filter} onSaved={() => onChange(filterIn(here))} />}
    </nav>
  );
}

function View({ filter, here, children }: { filter: Filter; here: string; children: string }) {
  const query = queryOf(filter);
  return (
    <a
      className="view"
      href={`#/registro${query ? `?${query}` : ''}`}
      aria-current={query === here ? 'page' : undefined}
    >
      {children}
    </a>
  );
}
