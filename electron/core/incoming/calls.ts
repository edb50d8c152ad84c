import type { Announced } from '../../../shared/incoming/announced.ts';
import type { IncomingCall } from '../../../shared/incoming/contract.ts';
import { parseLink } from '../../../shared/incoming/link.ts';
import type { LibraryStore } from '../library/store.ts';

/** More cards than this are noise: the oldest goes. */
const mostCards = 5;

export type IncomingCalls = ReturnType<typeof incomingCalls>;

/**
 * Calls that other programs announce. Kept in memory: a call that was not taken before the program closed is
 * over anyway.
 */
export function incomingCalls(library: LibraryStore, now: () => number, newId: () => string) {
  let waiting: IncomingCall[] = [];
  return {
    list: (): IncomingCall[] => waiting,

    dismiss(id: string): boolean {
      const rest = waiting.filter((call) => call.id !== id);
      const dismissed = rest.length < waiting.length;
      waiting = rest;
      return dismissed;
    },

    /** A deep link, from whichever door. Touches nothing that runs. */
    announce(link: string): Announced {
      const parsed = parseLink(link);
      if (!parsed.ok) return parsed;
      const { protocolo, canal, telefono = '', cliente = '', referencia = '' } = parsed.call;
      const protocol =
        protocolo === undefined ? null : library.newest().library.protocols.get(protocolo);
      if (protocol === undefined || (protocol && protocol.kind !== 'protocolo')) {
        return { ok: false, reason: 'unknownProtocol' };
      }
      const channel = canal ?? protocol?.channels[0] ?? 'telefonico';
      if (protocol && !protocol.channels.includes(channel))
        return { ok: false, reason: 'wrongChannel' };
      const card: IncomingCall = {
        id: newId(),
        at: now(),
        protocol: protocol && { id: protocol.id, name: protocol.header.name },
        channel,
        phone: telefono,
        client: cliente,
        reference: referencia,
        ignored: parsed.ignored,
      };
      waiting = [card, ...waiting].slice(0, mostCards);
      return { ok: true, ignored: parsed.ignored };
    },
  };
}
