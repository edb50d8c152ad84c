import { z } from 'zod';
import { largestCall } from '../largestCall.ts';

/** What a page of ours puts on its port: a call, or that it no longer waits for one. */
const callMessage = z.object({
  i: z.string().min(1).max(60),
  t: z.literal(1).optional(),
  p: z.object({
    u: z
      .string()
      .max(300)
      .regex(/^\/[\w/%?=&.-]*$/),
    b: z.unknown().optional(),
    // Nothing that makes a body into something else than JSON.
    h: z.strictObject({}).optional(),
    m: z.literal('POST').optional(),
  }),
});
const abortMessage = z.object({ i: z.string().min(1).max(60), t: z.literal(4) });
const pageMessage = z.union([callMessage, abortMessage]);

export type Judged = { ok: true } | { ok: false; answer: string | null };

const refusals = {
  PAYLOAD_TOO_LARGE: 413,
  BAD_REQUEST: 400,
} as const;

/**
 * Whether a message may reach the procedures. The decoder behind it throws at what it does not understand, and
 * would take the core with it.
 * @returns for a refused one the answer to send, or null when it does not say which call it is.
 */
export function judge(data: unknown): Judged {
  if (typeof data !== 'string') return { ok: false, answer: null };
  if (data.length > largestCall) return refused('PAYLOAD_TOO_LARGE', idAtStart(data));
  const message = parsed(data);
  if (pageMessage.safeParse(message).success) return { ok: true };
  const named = z.object({ i: z.string().min(1).max(60) }).safeParse(message);
  return refused('BAD_REQUEST', named.success ? named.data.i : null);
}

function refused(code: keyof typeof refusals, id: string | null): Judged {
  if (id === null) return { ok: false, answer: null };
  const status = refusals[code];
  const json = { defined: false, code, status, message: code };
  return { ok: false, answer: JSON.stringify({ i: id, p: { s: status, b: { json } } }) };
}

/** What is too large is not parsed; our own pages begin with the number of the call. */
function idAtStart(data: string): string | null {
  return /^\{"i":"([^"\\]{1,60})"/.exec(data.slice(0, 80))?.[1] ?? null;
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
