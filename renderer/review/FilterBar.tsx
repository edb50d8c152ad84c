import { useTranslations } from 'use-intl';
import { abandonedOutcome, none } from '../../shared/review/filter.ts';
import type { Choice } from '../../shared/review/view.ts';
import { channelIds } from '../../shared/protocol/protocol.ts';
import { DateFilter } from './DateFilter.tsx';
import type { FilterProps } from './filterProps.ts';
import { ListSearch } from './ListSearch.tsx';
import { MoreFilter } from './MoreFilter.tsx';
import { PickFilter } from './PickFilter.tsx';
import { useReview } from './store.ts';

/** Everything that the list can be narrowed down by; each part works on its own and with all others. */
export function FilterBar({ filter, onChange }: FilterProps) {
  const t = useTranslations('review.filters');
  const groups = useGroups();
  return (
    <search className="filters" aria-label={t('label')}>
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

function useGroups(): { part: ListPart; choices: Choice[] }[] {
  const t = useTranslations('review.filters');
  const channels = useTranslations('common.channels');
  const choices = useReview((state) => state.choices);
  const without = { id: none, name: t('without') };
  const protocols = choices?.protocols.flatMap(({ id, name, versions }) => [
    { id, name },
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
    { part: 'clientTypes', choices: [...(choices?.clientTypes ?? []), without] },
    {
      part: 'outcomes',
      choices: [...(choices?.outcomes ?? []), { id: abandonedOutcome, name: t('abandoned') }],
    },
    { part: 'satisfaction', choices: [...(choices?.satisfaction ?? []), without] },
  ];
}
