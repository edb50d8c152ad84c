import { ORPCError, type ClientContext, type ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { SimpleCsrfProtectionLinkPlugin } from '@orpc/client/plugins';
import { callSignal, untilAborted } from './callTimeout.ts';
import { setConnection } from './connection.ts';

/** The link of the browser door: same-origin HTTP, with the cookie that the start address has set. */
export function webLink(origin: string): ClientLink<ClientContext> {
  const link = new RPCLink<ClientContext>({
    url: `${origin}/rpc`,
    plugins: [new SimpleCsrfProtectionLinkPlugin()],
  });
  return {
    async call(path, input, options) {
      const signal = callSignal(options.signal);
      try {
        const answer = await untilAborted(link.call(path, input, { ...options, signal }), signal);
        setConnection('ready');
        return answer;
      } catch (error) {
        // An answer with an error is an answer: the line is up.
        setConnection(error instanceof ORPCError ? 'ready' : 'lost');
        throw error;
      }
    },
  };
}
