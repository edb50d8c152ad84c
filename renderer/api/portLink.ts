import type { ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { callSignal, untilAborted, type CallContext } from './callTimeout.ts';
import { setConnection } from './connection.ts';

/** One port and everything in flight over it; aborting it drops both. */
interface Line {
  link: RPCLink<CallContext>;
  dropped: AbortController;
}

/**
 * The link of the desktop: the preload posts a port, and posts another whenever the core was started again.
 * A dead port is dropped at once; calls wait for the next one until their time is up.
 */
export function portLink(origin: string): ClientLink<CallContext> {
  let line: Line | null = null;
  const waiting = new Set<(line: Line) => void>();

  const drop = (dead: Line) => {
    dead.dropped.abort(new DOMException('The core closed this port', 'AbortError'));
    if (line !== dead) return;
    line = null;
    setConnection('lost');
  };
  const take = (port: MessagePort) => {
    if (line) drop(line);
    const fresh: Line = { link: new RPCLink({ port }), dropped: new AbortController() };
    line = fresh;
    port.addEventListener('close', () => drop(fresh));
    port.start();
    for (const give of waiting) give(fresh);
    waiting.clear();
    // A port may come before the core behind it can answer: only an answer makes the line good.
    fresh.link
      .call(['system', 'status'], undefined, { context: {}, signal: fresh.dropped.signal })
      .then(
        () => setConnection('ready'),
        () => {},
      );
  };

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const [port] = event.ports;
    if (event.source === window && event.origin === origin && isPortOffer(event.data) && port) {
      take(port);
    }
  });

  const next = () =>
    line ? Promise.resolve(line) : new Promise<Line>((give) => waiting.add(give));
  return {
    async call(path, input, options) {
      const patience = callSignal(options.context, options.signal);
      const { link, dropped } = await untilAborted(next(), patience);
      const signal = callSignal(options.context, options.signal, dropped.signal);
      const answer = await untilAborted(link.call(path, input, { ...options, signal }), signal);
      setConnection('ready');
      return answer;
    },
  };
}

function isPortOffer(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'guion:port';
}
