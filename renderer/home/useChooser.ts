import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ProtocolCard } from '../../shared/library/contract.ts';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import { begin } from '../session/begin.ts';
import { matching } from './matching.ts';
import { useHome } from './store.ts';
import { useChannel } from './useChannel.ts';

/** What is being chosen on the home screen: at most two keys from here to a live interaction. */
export function useChooser() {
  const pause = useTranslations('session.pause');
  const protocols = useHome((state) => state.protocols);
  const [channel, keepChannel] = useChannel(protocols);
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState(0);
  const [asking, setAsking] = useState<ProtocolCard | null>(null);
  const [client, setClient] = useState({ name: '', reference: '' });
  const found = matching(protocols, query, channel);

  const start = (card: ProtocolCard, by: ChannelId) =>
    void begin({
      protocol: card.id,
      channel: by,
      client: client.name.trim(),
      reference: client.reference.trim(),
      pauseReason: pause('newCase'),
    });
  const pick = (card: ProtocolCard | undefined) => {
    if (!card) return;
    const only = card.channels.length === 1 ? card.channels[0] : channel;
    if (only) start(card, only);
    else setAsking(card);
  };
  const filter = (next: ChannelId | null) => {
    keepChannel(next);
    setSelected(0);
    setAsking(null);
  };
  const search = (next: string) => {
    setQuery(next);
    setSelected(0);
    setAsking(null);
  };
  return {
    channel,
    query,
    selected: Math.min(selected, Math.max(0, found.length - 1)),
    asking,
    client,
    found,
    start,
    pick,
    filter,
    search,
    select: setSelected,
    stopAsking: () => setAsking(null),
    setClient,
  };
}

export type Chooser = ReturnType<typeof useChooser>;
