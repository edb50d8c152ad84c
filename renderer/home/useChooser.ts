import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ProtocolCard } from '../../shared/library/contract.ts';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import { settleTaken } from '../incoming/answer.ts';
import { useIncoming } from '../incoming/store.ts';
import { begin } from '../session/begin.ts';
import { useHome } from './store.ts';
import { useChannel } from './useChannel.ts';

/** What is being chosen on the home screen: at most two keys from here to a live interaction. */
export function useChooser() {
  const pause = useTranslations('session.pause');
  const protocols = useHome((state) => state.protocols);
  const [channel, keepChannel] = useChannel(protocols);
  const [selected, setSelected] = useState(0);
  const [asking, setAsking] = useState<ProtocolCard | null>(null);
  const [client, setClient] = useTakenClient();
  const [practice, setPractice] = useState(false);
  const found = protocols.filter(({ channels }) => channel === null || channels.includes(channel));

  const start = async (card: ProtocolCard, by: ChannelId) => {
    const begun = await begin({
      protocol: card.id,
      channel: by,
      practice,
      client: client.name.trim(),
      reference: client.reference.trim(),
      phone: useIncoming.getState().taken?.phone ?? '',
      pauseReason: pause('newCase'),
    });
    if (begun) await settleTaken();
  };
  const pick = (card: ProtocolCard | undefined) => {
    if (!card) return;
    const called = useIncoming.getState().taken?.channel;
    const known = card.channels.find((each) => each === called) ?? channel;
    const only = card.channels.length === 1 ? card.channels[0] : known;
    if (only) void start(card, only);
    else setAsking(card);
  };
  const filter = (next: ChannelId | null) => {
    keepChannel(next);
    setSelected(0);
    setAsking(null);
  };
  return {
    channel,
    selected: Math.min(selected, Math.max(0, found.length - 1)),
    asking,
    client,
    practice,
    found,
    start: (card: ProtocolCard, by: ChannelId) => void start(card, by),
    pick,
    filter,
    select: setSelected,
    stopAsking: () => setAsking(null),
    setClient,
    setPractice,
  };
}

export type Chooser = ReturnType<typeof useChooser>;

/** Name and reference as typed; those of a call that was taken come with it. */
function useTakenClient() {
  const taken = useIncoming((state) => state.taken);
  const [typed, setTyped] = useState({ name: '', reference: '' });
  const [from, setFrom] = useState<string | null>(null);
  if (taken && taken.id !== from) {
    setFrom(taken.id);
    setTyped({ name: taken.client, reference: taken.reference });
  }
  return [typed, setTyped] as const;
}
