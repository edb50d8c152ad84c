import { useTranslations } from 'use-intl';
import { abandonedOutcome, none } from '../../shared/review/filter.ts';
import type { Choice } from '../../shared/review/view.ts';
import { channelIds } from '../../shared/protocol/protocol.ts';
import { DateFilter } from './DateFilter.tsx';
import type { FilterProps } from './filterProps.ts';
import { ListSearch } from './ListSearch.tsx';
import { MoreFilter } from './MoreFilter.tsx';
import { useContentLanguage } from '../session/useContentLanguage.ts';
import { type Offered, PickFilter } from './PickFilter.tsx';
import { useReview } from './store.ts';

/** Everything that the list can be narrowed down by; each part works on its own and with all others. */
export function FilterBar({ filter, onChange }: FilterProps) {
  const t = useTranslations('review.filters');
  const groups = useGroups();
  return (
    <search className="filters fades" aria-label={t('label')}>
      <ListSearch filter={filter} onChange={onChange} />
      <DateFilter filter={filter} onChange={onChange} />
      {groups.map(({ part, choices }) => (
        <PickFilter
          key={part}
          name={t(`parts.${part}`)}
          choices={choices}
          picked={filter[part]}
          onPick={(picked) => onChange({ ...filter, [part]: picked })}
        />
      ))}
      <MoreFilter filter={filter} onChange={onChange} />
    </search>
  );
}

type ListPart = 'agents' | 'protocols' | 'channels' | 'clientTypes' | 'outcomes' | 'satisfaction';

function useGroups(): { part: ListPart; choices: Offered[] }[] {
  const t = useTranslations('review.filters');
  const channels = useTranslations('common.channels');
  const choices = useReview((state) => state.choices);
  const lang = useContentLanguage();
  const own = (list: readonly Choice[] = []) => list.map((choice) => ({ ...choice, lang }));
  const without = { id: none, name: t('without') };
  const protocols = choices?.protocols.flatMap(({ id, name, versions }) => [
    { id, name, lang },
    ...(versions.length > 1
      ? versions.map((version) => ({
          id: `${id}@${version}`,
          name: t('version', { name, version }),
        }))
      : []),
  ]);
  return [
    { part: 'agents', choices: choices?.agents ?? [] },
    { part: 'protocols', choices: protocols ?? [] },
    { part: 'channels', choices: channelIds.map((id) => ({ id, name: channels(id) })) },
    { part: 'clientTypes', choices: [...own(choices?.clientTypes), without] },
    {
      part: 'outcomes',
      choices: [...own(choices?.outcomes), { id: abandonedOutcome, name: t('abandoned') }],
    },
    { part: 'satisfaction', choices: [...own(choices?.satisfaction), without] },
  ];
}
