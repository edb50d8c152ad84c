import type { MessagePortHandler } from '@orpc/server/message-port';
import { judge } from './judge.ts';

/** What is needed of a port; Electron's own has it. */
export interface Port {
  on(event: string, listener: (event?: { data: unknown }) => void): void;
  postMessage(data: unknown): void;
}

/**
 * Answers a page's calls over its port. What no page of ours sends is refused here: too much, or anything that
 * is not a call.
 */
export function servePort(handler: MessagePortHandler<Record<string, unknown>>, port: Port): void {
  handler.upgrade({
    on(event, listener) {
      port.on(event, (message) => {
        if (event !== 'message') return listener(message);
        const judged = judge(message?.data);
        if (judged.ok) listener(message);
        else if (judged.answer !== null) port.postMessage(judged.answer);
      });
    },
    postMessage: (data: unknown) => port.postMessage(data),
  });
}
