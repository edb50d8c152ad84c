import type { IncomingMessage } from 'node:http';
import { largestCall } from '../largestCall.ts';

export type CallBody = { ok: true; body: unknown } | { ok: false; status: 400 | 413 | 415 };

/**
 * Reads a call's body, JSON and nothing else, and counts what really arrives: what a request says of its own
 * length, if anything, is only the sender's word.
 */
export async function readCall(request: IncomingMessage): Promise<CallBody> {
  if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? '')) {
    return { ok: false, status: 415 };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Left open when it is too much: the answer still has to go the other way.
    for await (const chunk of request.iterator({
      destroyOnReturn: false,
    }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largestCall) return { ok: false, status: 413 };
      chunks.push(chunk);
    }
    return { ok: true, body: JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') };
  } catch {
    // Not JSON, or the sender went away in the middle of it.
    return { ok: false, status: 400 };
  }
}
