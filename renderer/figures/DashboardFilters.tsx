import { useTranslations } from 'use-intl';
import { groupings } from '../../shared/figures/contract.ts';
import type { Dashboard } from '../../shared/figures/view.ts';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import { Pick } from '../quality/Pick.tsx';
import { useContentLanguage } from '../session/useContentLanguage.ts';
import { periods, type Wish } from './address.ts';

interface Props {
  wish: Wish;
  /** Null where there is nothing to choose but the period. */
  choices: Dashboard['choices'] | null;
  onWish: (wish: Wish) => void;
}

export function DashboardFilters({ wish, choices, onWish }: Props) {
  const t = useTranslations('figures');
  return (
    <>
      <Pick
        label={t('period')}
        value={String(wish.days)}
        options={periods.map((days) => [days, t(`periods.${days}`)])}
        onPick={(days) => onWish({ ...wish, days: Number(days) })}
      />
      {choices ? <Whose wish={wish} choices={choices} onWish={onWish} /> : null}
    </>
  );
}

/** Lists as options, all of it first. An address may name what is on no list any more: it is said, not shown as all. */
function useNamed() {
  const t = useTranslations('figures');
  return (list: readonly { id: string; name: string }[], chosen: string | null, lang?: string) => [
    ['', t('all')] as const,
    ...list.map(({ id, name }) => [id, name, lang] as const),
    ...(chosen === null || list.some(({ id }) => id === chosen)
      ? []
      : [[chosen, t('unlisted')] as const]),
  ];
}

function Whose({ wish, choices, onWish }: Props & { choices: Dashboard['choices'] }) {
  const t = useTranslations('figures');
  const channels = useTranslations('common.channels');
  const lang = useContentLanguage();
  const all = ['', t('all')] as const;
  const change = (part: Partial<Wish>) => onWish({ ...wish, ...part });
  const named = useNamed();
  return (
    <>
      <Pick
        label={t('protocol')}
        value={wish.protocol ?? ''}
        options={named(choices.protocols, wish.protocol, lang)}
        onPick={(id) => change({ protocol: id || null, version: null })}
      />
      {wish.protocol === null ? null : (
        <Pick
          label={t('version')}
          value={wish.version ?? ''}
          options={[['', t('allVersions')], ...choices.versions.map((id) => [id, id] as const)]}
          onPick={(version) => change({ version: version || null })}
        />
      )}
      <Pick
        label={t('channel')}
        value={wish.channel ?? ''}
        options={[all, ...choices.channels.map((id) => [id, channels(id)] as const)]}
        onPick={(id) => change({ channel: (id || null) as ChannelId | null })}
      />
      <Pick
        label={t('agent')}
        value={wish.agent ?? ''}
        options={named(choices.agents, wish.agent)}
        onPick={(id) => change({ agent: id || null })}
      />
      <Pick
        label={t('by')}
        value={wish.by}
        options={groupings.map((by) => [by, t(`groupings.${by}`)])}
        onPick={(by) => change({ by: by as Wish['by'] })}
      />
    </>
  );
}
