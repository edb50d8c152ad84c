import { List, SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { noFilter, reversedIn, type Filter } from '../../shared/review/filter.ts';
import { Empty } from '../ui/Empty.tsx';
import { queryOf } from './address.ts';
import { Rows } from './Rows.tsx';
import { askedFor, useReview } from './store.ts';

interface Props {
  filter: Filter;
  query: string;
  onChange: (filter: Filter) => void;
}

/** The rows, or why there are none and what to do about it. */
export function ListState({ filter, query, onChange }: Props) {
  const t = useTranslations('review.list');
  const { rows, loaded } = useReview();
  const stranger = useStranger(filter);
  if (reversedIn(askedFor(filter))) return <p className="advise">{t('reversed')}</p>;
  if (rows.length > 0) return <Rows query={query} />;
  if (!loaded) return null;
  const narrowed = queryOf(filter) !== '';
  return (
    <Empty
      icon={narrowed ? SearchX : List}
      title={t(narrowed ? 'noMatch' : 'empty')}
      hint={t(stranger ? 'stranger' : narrowed ? 'noMatchHint' : 'emptyHint')}
    >
      {narrowed ? (
        <button className="btn" type="button" onClick={() => onChange(noFilter)}>
          {t('clear')}
        </button>
      ) : null}
    </Empty>
  );
}

/** Whether the filter asks for somebody who is not on the list of people. */
function useStranger({ agents }: Filter): boolean {
  const known = useReview((state) => state.choices?.agents);
  return known !== undefined && agents.some((id) => !known.some((agent) => agent.id === id));
}
