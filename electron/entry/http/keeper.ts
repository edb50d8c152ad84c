import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { TellWorking, Working } from '../../../shared/door/working.ts';
import { restartLimit } from '../../../shared/door/restartLimit.ts';
import type { PassState } from './pass.ts';

/** What a core's process needs to open the door. */
export interface DoorWish {
  dataDir: string | null;
  pageFolder: string;
  /** 0 = any free one; from the first core on it is the one that core got. */
  port: number;
  pass: PassState;
  /** `guion://` links that this start was given. */
  links: string[];
  /** Whether a core has answered before: pages are open and wait for the next one. */
  served: boolean;
}

/** What the keeper says to the core's process. */
export type KeeperMessage = { type: 'begin'; wish: DoorWish } | { type: 'close' };

/** What the core's process answers. */
export type ServantMessage =
  | { type: 'ready'; url: string }
  | { type: 'spent' }
  | { type: 'working'; working: Working }
  /** There is no core for now; it is tried again, and until then the page is told why. */
  | { type: 'waits'; message: string }
  | { type: 'problem'; message: string };

export interface KeptDoor {
  close: () => void;
}

/** Compiled code is kept beside the packages: it halves the start of a core that is waited for. */
const env = {
  NODE_COMPILE_CACHE: join(import.meta.dirname, '../../../node_modules/.cache/guion'),
  ...process.env,
};

/**
 * Lets the core work in a process of its own and starts it again when it dies, with the same port and the same
 * pass: the page goes on where it was, without a new address.
 * @param onReady called with the address whenever a core can answer.
 * @param onWait called with why a core that pages wait for cannot be had for now.
 * @param onWorking called with what keeps a core waiting before it can answer.
 * @param onEnd called once: null after an orderly end, or why there is no core and will be none.
 */
export function keepDoor(
  wish: DoorWish,
  onReady: (url: string) => void,
  onWait: (message: string) => void,
  onWorking: TellWorking,
  onEnd: (problem: 'keepsEnding' | { message: string } | null) => void,
): KeptDoor {
  const limit = restartLimit();
  let closing = false;
  let problem: { message: string } | null = null;
  let child = begin();

  function begin(): ChildProcess {
    const fresh = fork(join(import.meta.dirname, 'servant.ts'), [], { execArgv: [], env });
    fresh.on('message', (message: ServantMessage) => heard(message));
    fresh.once('exit', (code) => gone(code));
    fresh.on('error', () => {}); // a message to one that has just died; its exit is what counts
    tell(fresh, { type: 'begin', wish });
    return fresh;
  }

  function heard(message: ServantMessage): void {
    if (message.type === 'problem') problem = message;
    if (message.type === 'spent') wish.pass.spent = true;
    if (message.type === 'waits') onWait(message.message);
    if (message.type === 'working') onWorking(message.working);
    if (message.type !== 'ready') return;
    wish.port = Number(new URL(message.url).port);
    wish.links = [];
    wish.served = true;
    onReady(message.url);
  }

  function gone(code: number | null): void {
    const orderly = closing || code === 0;
    if (orderly || problem) return onEnd(orderly ? null : problem);
    if (!limit.mayRestart(Date.now())) return onEnd('keepsEnding');
    child = begin();
  }

  return {
    close() {
      closing = true;
      tell(child, { type: 'close' });
    },
  };
}

function tell(child: ChildProcess, message: KeeperMessage): void {
  if (child.connected) child.send(message, () => {});
}
