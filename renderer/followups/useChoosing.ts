import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FollowUp } from '../../shared/followup/contract.ts';
import { fold } from '../../shared/search/fold.ts';
import { useHome } from '../home/store.ts';
import { begin } from '../session/begin.ts';
import { closeFollowUp, loadFollowUps, snooze, useFollowUps } from './store.ts';

/** The protocol that keeps a promise. */
const protocol = 'seguimiento-fidelizacion';

/** Which follow-up is looked at, and what is being done with it. */
export function useChoosing(id: string | null) {
  const t = useTranslations('followUps');
  const list = useFollowUps((state) => state.list);
  const channels = useHome(({ protocols }) => protocols.find((card) => card.id === protocol));
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(id);
  const [rescheduling, setRescheduling] = useState(false);
  const found = list.filter((followUp) => matches(followUp, query));
  const selected = found.find((followUp) => followUp.id === chosen) ?? found[0] ?? null;
  const select = (followUp: FollowUp | undefined) => {
    if (!followUp) return;
    setChosen(followUp.id);
    setRescheduling(false);
  };
  return {
    query,
    search: setQuery,
    found,
    selected,
    select,
    rescheduling,
    reschedule: setRescheduling,
    /** Runs the protocol by the promised channel, or by its first where it does not serve that one. */
    start: async ({ id: followUp, channel: promised }: FollowUp) => {
      const served = channels?.channels ?? [promised];
      const channel = served.includes(promised) ? promised : (served[0] ?? promised);
      const words = { client: '', reference: '', pauseReason: t('pauseReason') };
      if (await begin({ protocol, channel, followUp, ...words })) await loadFollowUps();
    },
    putOff: async (followUp: FollowUp, until: number) => {
      setRescheduling(false);
      setChosen(followUp.id);
      await snooze(followUp.id, until);
    },
    finish: (followUp: FollowUp) => void closeFollowUp(followUp.id),
  };
}

export type Choosing = ReturnType<typeof useChoosing>;

function matches({ client, reference, reason, origin }: FollowUp, query: string): boolean {
  const text = fold(`${client} ${reference} ${reason} ${origin.folio}`);
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
