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

/** A call as it came: `i` numbers it, `p.u` names the procedure, `p.b` is what it is given. */
export type Call = z.infer<typeof callMessage>;

/** `givenUp` is the number of a call that nobody waits for any more. */
export type Judged = { call: Call } | { givenUp: string } | { answer: string | null };

const refusals = {
  PAYLOAD_TOO_LARGE: 413,
  BAD_REQUEST: 400,
} as const;

/**
 * Whether a message may reach the procedures.
 * @returns for a refused one the answer to send, or null when it does not say which call it is.
 */
export function judge(data: unknown): Judged {
  if (typeof data !== 'string') return { answer: null };
  if (data.length > largestCall) return refused('PAYLOAD_TOO_LARGE', idAtStart(data));
  const message = parsed(data);
  const read = pageMessage.safeParse(message);
  if (read.success) return 'p' in read.data ? { call: read.data } : { givenUp: read.data.i };
  const named = z.object({ i: z.string().min(1).max(60) }).safeParse(message);
  return refused('BAD_REQUEST', named.success ? named.data.i : null);
}

function refused(code: keyof typeof refusals, id: string | null): Judged {
  if (id === null) return { answer: null };
  const status = refusals[code];
  const json = { defined: false, code, status, message: code };
  return { answer: JSON.stringify({ i: id, p: { s: status, b: { json } } }) };
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
