import { ORPCError, type ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { SimpleCsrfProtectionLinkPlugin } from '@orpc/client/plugins';
import { callSignal, untilAborted, type CallContext } from './callTimeout.ts';
import { setConnection } from './connection.ts';

/** How often a door that does not answer is tried, in ms: whoever waits sees it come back at once. */
const tryAgainMs = 300;

/** The link of the browser door: same-origin HTTP, with the cookie that the start address has set. */
export function webLink(origin: string): ClientLink<CallContext> {
  const link = new RPCLink<CallContext>({
    url: `${origin}/rpc`,
    plugins: [new SimpleCsrfProtectionLinkPlugin()],
  });
  let trying = false;

  const ask: ClientLink<CallContext>['call'] = async (path, input, options) => {
    const signal = callSignal(options.context, options.signal);
    try {
      const answer = await untilAborted(link.call(path, input, { ...options, signal }), signal);
      setConnection('ready');
      return answer;
    } catch (error) {
      // An answer with an error is an answer: the line is up.
      setConnection(error instanceof ORPCError ? 'ready' : 'lost');
      throw error;
    }
  };

  async function tryAgain(): Promise<void> {
    if (trying) return;
    trying = true;
    const back = async () => {
      await new Promise((resume) => setTimeout(resume, tryAgainMs));
      return ask(['system', 'status'], undefined, { context: {} }).then(
        () => true,
        (error: unknown) => error instanceof ORPCError,
      );
    };
    // oxlint-disable-next-line no-await-in-loop -- one attempt after the other is the point
    while (!(await back()));
    trying = false;
  }

  return {
    async call(path, input, options) {
      try {
        return await ask(path, input, options);
      } catch (error) {
        if (!(error instanceof ORPCError)) void tryAgain();
        throw error;
      }
    },
  };
}
