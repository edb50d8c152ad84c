import { useState } from 'react';
import type { ProtocolCard } from '../../shared/library/contract.ts';
import { channelIds, type ChannelId } from '../../shared/protocol/protocol.ts';

const storageKey = 'guion.channel';

function kept(): ChannelId | null {
  const text = localStorage.getItem(storageKey);
  return channelIds.find((channel) => channel === text) ?? null;
}

/** The channel of this desk, remembered; null = all, also where no protocol has the remembered one. */
export function useChannel(protocols: readonly ProtocolCard[]) {
  const [channel, setChannel] = useState(kept);
  const served = protocols.some(({ channels }) => channel !== null && channels.includes(channel));
  const keep = (next: ChannelId | null) => {
    if (next) localStorage.setItem(storageKey, next);
    else localStorage.removeItem(storageKey);
    setChannel(next);
  };
  return [served ? channel : null, keep] as const;
}
