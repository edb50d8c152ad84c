import { z } from 'zod';
import { maskIdentifiers } from '../privacy/identifiers.ts';
import { redact } from '../privacy/redact.ts';
import { channelIds } from '../protocol/protocol.ts';

/** What a telephone program or a CRM says of a call that comes in. */
export const callSchema = z.strictObject({
  protocolo: z
    .string()
    .regex(/^[a-z][a-z0-9_-]{0,59}$/)
    .optional(),
  canal: z.enum(channelIds).optional(),
  telefono: z
    .string()
    .regex(/^[+\d•][\d• ().\-/]{0,38}$/)
    .optional(),
  cliente: z.string().max(200).optional(),
  referencia: z.string().max(200).optional(),
});
export type Call = z.output<typeof callSchema>;

export type ParsedLink =
  | { ok: true; call: Call; ignored: string[] }
  | { ok: false; reason: 'notALink' | 'unknownAction' }
  | { ok: false; reason: 'badValue'; parameter: string };

/** Longer than any honest link. */
const longestLink = 2000;

/**
 * Reads a deep link: `guion://iniciar?protocolo=…&canal=…&telefono=…&cliente=…&referencia=…`. Whoever sent it,
 * the worst it can lead to is a card that the agent may ignore.
 * @returns the call and the names of parameters that are none of ours, or what is wrong with it. Never throws.
 */
export function parseLink(link: string): ParsedLink {
  const match = /^guion:\/\/([a-z]*)\/?(?:\?(.*))?$/su.exec(link);
  if (!match || link.length > longestLink) return { ok: false, reason: 'notALink' };
  if (match[1] !== 'iniciar') return { ok: false, reason: 'unknownAction' };
  const decoded = decodeQuery(match[2] ?? '');
  if (!decoded) return { ok: false, reason: 'notALink' };
  return parseCall(decoded);
}

/**
 * The same for parameters that come one by one, as from the command line. Card numbers and identifiers are masked
 * here, before anything is shown, handed on or written; nobody is asked, since nobody typed them.
 */
export function parseCall(given: ReadonlyMap<string, string>): ParsedLink {
  const known = [...given].filter(([name]) => name in callSchema.shape);
  const ignored = [...given.keys()].filter((name) => !(name in callSchema.shape)).map(redact);
  const values = known.map(([name, value]) => {
    const text = plain(value);
    return [name, name === 'telefono' ? redact(numberIn(text)) : masked(text)] as const;
  });
  const parsed = callSchema.safeParse(
    Object.fromEntries(values.filter(([, value]) => value !== '')),
  );
  if (parsed.success) return { ok: true, call: parsed.data, ignored };
  return {
    ok: false,
    reason: 'badValue',
    parameter: String(parsed.error.issues[0]?.path[0] ?? ''),
  };
}

function masked(text: string): string {
  return maskIdentifiers(redact(text));
}

/** The link for a call; what `parseLink` reads back. */
export function linkFor(call: Call): string {
  const parts = Object.entries(call).map(
    ([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`,
  );
  return `guion://iniciar?${parts.join('&')}`;
}

function decodeQuery(query: string): Map<string, string> | null {
  try {
    const pairs = query.split('&').filter((pair) => pair !== '');
    return new Map(
      pairs.map((pair) => {
        const [name = '', ...rest] = pair.split('=');
        const decode = (text: string) => decodeURIComponent(text.replaceAll('+', '%20'));
        return [decode(name), decode(rest.join('='))];
      }),
    );
  } catch {
    return null; // a broken percent sign
  }
}

/** What telephone programs say of a caller who hides the number (RFC 3323, 3325), in their languages. */
const hidden =
  /^(anonymous|unknown|unavailable|restricted|private|withheld|an[oó]nimo|desconocido)$/iu;

/** The number in what a telephone program hands over, which may be a SIP or tel address (RFC 3261, 3966). */
function numberIn(text: string): string {
  const address = /<([^<>]*)>$/u.exec(text)?.[1] ?? text;
  const [number = ''] = address.replace(/^(sips?|tel|callto):/iu, '').split(/[@;]/u);
  return hidden.test(number) ? '' : number;
}

/** Without control and direction characters, which could make a card say what it does not. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').trim();
}
