import { StandardHandler, StandardRPCMatcher } from '@orpc/server/standard';
import type { Router } from '../../core/core.ts';
import { judge, type Call } from './judge.ts';
import { PlainCodec } from './plainCodec.ts';

/** What is needed of a port; Electron's own has it. */
export interface Port {
  on(event: string, listener: (event?: { data: unknown }) => void): void;
  postMessage(data: unknown): void;
}

/** The procedures behind a port, found and called by oRPC. */
export type PortHandler = StandardHandler<Record<string, unknown>>;

/** @param instead is asked in place of every procedure: how a core that did not open answers. */
export function portHandler(router: Router | null, instead?: () => never): PortHandler {
  const interceptors = instead ? [instead] : [];
  return new StandardHandler(router ?? {}, new StandardRPCMatcher(), new PlainCodec(), {
    interceptors,
  });
}

/**
 * Answers a page's calls over its port, in the messages that oRPC's link sends and reads. What no page of ours sends is
 * refused here: too much, or anything that is not a call. One that the page gave up is not answered.
 */
export function servePort(handler: PortHandler, port: Port): void {
  const waited = new Set<string>();
  const answer = async ({ i, p }: Call) => {
    if (waited.has(i)) return;
    waited.add(i);
    const answered = await answerOf(handler, p);
    if (waited.delete(i)) port.postMessage(JSON.stringify({ i, p: answered }));
  };
  port.on('message', (message) => {
    const judged = judge(message?.data);
    if ('call' in judged) void answer(judged.call);
    else if ('givenUp' in judged) waited.delete(judged.givenUp);
    else if (judged.answer !== null) port.postMessage(judged.answer);
  });
  port.on('close', () => waited.clear());
}

async function answerOf(handler: PortHandler, { u, b }: Call['p']) {
  const request = {
    method: 'POST',
    url: new URL(`http://orpc${u}`),
    headers: {},
    body: async () => b,
    signal: undefined,
  };
  const { response } = await handler.handle(request, { context: {} });
  if (!response) return { s: 404, b: 'No procedure matched' };
  const { status, body } = response;
  return { s: status === 200 ? undefined : status, b: body };
}
