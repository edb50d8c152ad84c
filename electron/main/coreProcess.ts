import { MessageChannelMain, type WebContents } from 'electron';
import type { CoreChild, CoreListener } from './coreChild.ts';
import type { Settled } from '../../shared/door/ways.ts';
import type { FromCore } from './coreMessages.ts';
import { restartLimit } from '../../shared/door/restartLimit.ts';
import { texts } from './texts.ts';

/** The core's process as main keeps it: always one alive, every page with a port to it. */
export interface CoreProcess {
  /** Gives a page a fresh port now, and again each time the core is started anew. */
  serve(page: WebContents): void;
  /** Hands on a `guion://…` link; the core judges it. */
  announce(link: string): void;
  /** Asks whether a new version may be put in now; no answer within a minute is a no. */
  settle(): Promise<Settled>;
  /** Lets the core close its database. Resolves when it has, or when it took too long. */
  close(): Promise<void>;
}

/** How long a closing core is waited for: its last checkpoint may meet a slow disk. */
const CLOSE_WITHIN_MS = 5_000;
/** How long a backup of the largest log may take. */
const SETTLE_WITHIN_MS = 60_000;

/**
 * Starts the core and starts it again when it dies, which loses nothing: what a page has seen is on disk.
 *
 * @param start forks one core process
 * @param onHopeless called once, with a sentence for the person, when there is no core and will be none
 * @param onTold what else the core tells main
 * @param isEnding whether the program is ending: a core that dies then is not started again
 */
export function keepCore(
  start: (listener: CoreListener) => CoreChild,
  onHopeless: (message: string) => void,
  onTold: (message: FromCore) => void,
  isEnding: () => boolean,
): CoreProcess {
  const limit = restartLimit();
  const pages = new Set<WebContents>();
  let closing: (() => void) | null = null;
  const settling = settlingWith(() => child?.settle());
  let child: CoreChild | null = launch();

  function launch(): CoreChild {
    return start({
      onMessage(message) {
        if (message.type === 'closed') closing?.();
        // Starting it again would meet the same problem: only the person can help.
        else if (message.type === 'problem') onHopeless(message.message);
        else if (message.type === 'settled') settling.answered(message.settled);
        else onTold(message);
      },
      onExit() {
        child = null;
        if (closing) return closing();
        if (isEnding()) return;
        if (!limit.mayRestart(Date.now())) return onHopeless(texts.coreKeepsEnding);
        child = launch();
        for (const page of pages) connect(page, child);
      },
    });
  }

  return {
    serve(page) {
      if (!pages.has(page)) page.once('destroyed', () => pages.delete(page));
      pages.add(page);
      connect(page, child);
    },
    announce: (link) => child?.announce(link),
    settle: settling.ask,
    close() {
      if (child === null) return Promise.resolve();
      const { promise, resolve } = Promise.withResolvers<void>();
      const late = setTimeout(() => child?.kill(), CLOSE_WITHIN_MS);
      closing = () => {
        clearTimeout(late);
        resolve();
      };
      child.close();
      return promise;
    },
  };
}

/** One question to the core and its answer; none in time is a no. */
function settlingWith(send: () => void) {
  let answer: ((settled: Settled) => void) | null = null;
  return {
    answered: (settled: Settled) => answer?.(settled),
    ask: (): Promise<Settled> => {
      const { promise, resolve } = Promise.withResolvers<Settled>();
      const no = setTimeout(() => resolve({ ok: false, why: 'backup' }), SETTLE_WITHIN_MS);
      answer = (settled) => {
        clearTimeout(no);
        resolve(settled);
      };
      send();
      return promise;
    },
  };
}

function connect(page: WebContents, child: CoreChild | null): void {
  if (child === null || page.isDestroyed()) return;
  const { port1, port2 } = new MessageChannelMain();
  child.connect(port1);
  page.postMessage('guion:port', null, [port2]);
}
