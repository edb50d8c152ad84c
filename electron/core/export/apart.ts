import { Worker, type MessagePort } from 'node:worker_threads';
import type { ExportBlock } from '../../../shared/review/export.ts';
import type { Database } from '../store/database.ts';
import { driverPath } from '../store/driver.ts';
import { kindOf, type Written } from '../store/failure.ts';
import type { Label } from './labels.ts';
import type { Plan } from './plan.ts';
import { openBeside, walk, type Needed, type Walk } from './walk.ts';

/** What a step came to; `ended` = nobody wants to know any more. */
export type Outcome = Written<ExportBlock> | 'ended';

/** An export under way. */
export interface Run {
  /** The next block; to be asked for one after the other. It rejects only for a bug. */
  next: () => Promise<Outcome>;
  /** Lets go of the database, at once, and answers whoever waits with `ended`. */
  end: () => void;
}

/** Blocks that are made before they are asked for: both sides work, and a reader that is slow fills no memory. */
const ahead = 2;

/** Longer than any block takes, in ms. */
const mostPatience = 2_000;

/** How far the thread stands back, of 19. */
const kindness = 5;

/** What the thread has of the database, in the one cell that both see. */
const has = { nothing: 0, open: 1, closed: 2 } as const;

interface Task {
  driver: string;
  path: string;
  plan: Plan;
  after: number | null;
  shared: SharedArrayBuffer;
  states: typeof has;
}

/** `go` = one more block. */
type Order = 'go' | 'end' | { labels: readonly Label[] };
type Told = { block: ExportBlock } | Needed | Failed;

/** @property code of SQLite; '' = it has none. */
interface Failed {
  code: string;
  detail: string;
}

/**
 * Carries a plan out in a thread of its own with its own connection: whoever answers keys does not wait for it.
 * @param labelsOf names that the thread asks for.
 */
export function exportApart(
  path: string,
  plan: Plan,
  after: number | null,
  labelsOf: (editions: readonly number[]) => readonly Label[],
): Run {
  const shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const task: Task = { driver: driverPath(), path, plan, after, shared, states: has };
  const worker = new Worker(program(), { eval: true, workerData: task });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  const order = (what: Order) => worker.postMessage(what);
  const ready: (ExportBlock | Failed | 'ended')[] = [];
  let waiting: (() => void) | null = null;
  let over = false;
  const tell = (what: ExportBlock | Failed | 'ended') => {
    ready.push(what);
    waiting?.();
  };
  const fail = (detail: string) => {
    if (!over) tell({ code: '', detail });
    over = true;
  };
  worker.on('message', (told: Told) => {
    if (over) return;
    if ('editions' in told) order({ labels: labelsOf(told.editions) });
    else tell('block' in told ? told.block : told);
  });
  worker.once('error', (error) => fail(String(error)));
  worker.once('exit', () => fail('it ended by itself'));
  for (let n = 0; n < ahead; n += 1) order('go');
  return {
    async next() {
      order('go');
      if (ready.length === 0 && !over) await new Promise<void>((resolve) => (waiting = resolve));
      return outcomeOf(ready.shift() ?? 'ended');
    },
    end() {
      if (over) return;
      over = true;
      order('end');
      letGo(new Int32Array(shared));
      void worker.terminate();
      ready.length = 0;
      tell('ended');
    },
  };
}

function outcomeOf(what: ExportBlock | Failed | 'ended'): Outcome {
  if (what === 'ended') return what;
  if ('text' in what) return { ok: true, value: what };
  const kind = kindOf(what.code);
  if (kind === undefined) throw new Error(`an export failed: ${what.detail}`);
  return { ok: false, kind };
}

/** Waits until the thread has closed its connection: what is erased next leaves the journal at once. */
function letGo(cell: Int32Array<SharedArrayBuffer>): void {
  const was = Atomics.compareExchange(cell, 0, has.nothing, has.closed);
  if (was === has.open) Atomics.wait(cell, 0, has.open, mostPatience);
}

/**
 * As text, since this code runs from its sources and from one bundled file alike. On Linux a priority is a thread's
 * own: where others wait for the processor too, a key goes before the lines.
 */
const program = () => `const { parentPort, workerData } = require('node:worker_threads');
  try {
    if (process.platform === 'linux') require('node:os').setPriority(0, ${kindness});
  } catch {}
  const [serve, openBeside, walk] = [${[serve, openBeside, walk].join(', ')}];
  serve(parentPort, workerData, () => openBeside(require(workerData.driver), workerData.path), walk);`;

/** The thread's side. Stands alone: its text is run there. */
function serve(
  port: MessagePort,
  { plan, after, shared, states }: Task,
  open: () => Database,
  walking: typeof walk,
): void {
  const cell = new Int32Array(shared);
  const held: Order[] = [];
  let db: Database | null = null;
  let steps: Walk | null = null;
  let asking = false;
  const close = () => {
    db?.close();
    Atomics.store(cell, 0, states.closed);
    Atomics.notify(cell, 0);
    port.unref();
  };
  const step = (labels?: readonly Label[]) => {
    db ??= open();
    steps ??= walking(db, plan, after);
    const { value } = steps.next(labels);
    asking = value !== undefined && 'editions' in value;
    if (value) port.postMessage('editions' in value ? value : { block: value });
    if (!value || ('next' in value && value.next === null)) close();
  };
  const obey = (order: Order) => {
    if (order === 'end') close();
    else if (order === 'go' && asking) held.push(order);
    else {
      step(order === 'go' ? undefined : order.labels);
      for (const later of held.splice(0)) obey(later);
    }
  };
  if (Atomics.compareExchange(cell, 0, states.nothing, states.open) !== states.nothing) return;
  port.on('message', (order: Order) => {
    try {
      obey(order);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      port.postMessage({ code, detail: String(error) });
      close();
    }
  });
}
