import { z } from 'zod';
import { groupings } from '../../shared/figures/contract.ts';
import { channelIds } from '../../shared/protocol/protocol.ts';

export const periods = ['7', '30', '90', '365'] as const;

const text = (most: number) => z.string().min(1).max(most).nullable().catch(null);
const wish = z.object({
  days: z.enum(periods).transform(Number).catch(30),
  protocol: text(80),
  version: text(120),
  channel: z.enum(channelIds).nullable().catch(null),
  agent: z.uuid().nullable().catch(null),
  by: z.enum(groupings).catch('protocol'),
});

/** What the figures are of: the last so many days, and of what in them. */
export type Wish = z.output<typeof wish>;

const names = {
  days: 'dias',
  protocol: 'protocolo',
  version: 'version',
  channel: 'canal',
  agent: 'agente',
  by: 'por',
} as const satisfies Record<keyof Wish, string>;
const parts = Object.keys(names) as (keyof Wish)[];

/** The wish in an address; what cannot be read in it is left out, so that an old link still opens. */
export function wishIn(query: string): Wish {
  const params = new URLSearchParams(query);
  const read = wish.parse(Object.fromEntries(parts.map((part) => [part, params.get(names[part])])));
  return read.protocol === null ? { ...read, version: null } : read;
}

const first = wishIn('');

/** A wish as it stands in the address; '' for the usual one. */
export function queryOf(wished: Wish): string {
  const params = new URLSearchParams();
  for (const part of parts) {
    if (wished[part] !== first[part]) params.set(names[part], String(wished[part]));
  }
  return params.toString();
}
