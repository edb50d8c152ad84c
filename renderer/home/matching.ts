import type { ProtocolCard } from '../../shared/library/contract.ts';
import type { ChannelId } from '../../shared/protocol/protocol.ts';

/** Text as it is compared: without accents or capitals. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The protocols of a channel that hold every word of the query, in the order given. */
export function matching(
  protocols: readonly ProtocolCard[],
  query: string,
  channel: ChannelId | null,
): ProtocolCard[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return protocols.filter((card) => {
    if (channel && !card.channels.includes(channel)) return false;
    const text = folded(`${card.name} ${card.type} ${card.code} ${card.when}`);
    return words.every((word) => text.includes(word));
  });
}
