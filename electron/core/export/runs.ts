import type { ExportBlock } from '../../../shared/review/export.ts';
import { written, type Written } from '../store/failure.ts';
import { exportApart, type Outcome, type Run } from './apart.ts';
import { exportHere, type Source } from './exporter.ts';
import { labelsIn } from './labels.ts';
import { planOf, type ExportWish } from './plan.ts';

/** Under way at once; one more ends the oldest, which begins anew where it was if it is asked again. */
const mostRuns = 2;

/** Whoever asks for nothing any more, for so long in ms, has gone away, and the journal may be emptied again. */
const idleMs = 30_000;

/** A run with the block that was asked for last. */
interface Held {
  run: Run;
  after: number | null;
  block: Promise<Outcome>;
  idle: NodeJS.Timeout | null;
}

/**
 * Exports under way, each telling of one moment. A run only spares work: whoever asks for a block that none is at
 * gets it from a new one, as after a restart of the program.
 */
export class ExportRuns {
  readonly #source: Source;
  readonly #runs = new Map<string, Held>();
  #closed = false;

  constructor(source: Source) {
    this.#source = source;
  }

  /**
   * Lines of an export; a disk that does not let itself be read is a value.
   * @param after the number of the last interaction of the block before; null = a new export.
   */
  async block(wish: ExportWish, after: number | null): Promise<Written<ExportBlock>> {
    const key = JSON.stringify(wish);
    const going = after === null ? null : await this.#goOn(key, after);
    const held = going ?? this.#begin(key, wish, after);
    if (held.idle) clearTimeout(held.idle);
    held.idle = setTimeout(() => this.#end(key, held), idleMs).unref();
    const block = await held.block;
    if (block !== 'ended') return block;
    return this.#closed ? { ok: false, kind: 'io' } : blockHere(this.#source, wish, after);
  }

  /** What had been made ready may say what leaves no more: whoever goes on does so from what there is now. */
  outdated(): void {
    for (const [key, held] of this.#runs) this.#end(key, held);
  }

  /** To be called before the database is closed; whoever waits for a block is told that there is none. */
  close(): void {
    this.#closed = true;
    this.outdated();
  }

  #begin(key: string, wish: ExportWish, after: number | null): Held {
    const before = this.#runs.get(key);
    if (before) this.#end(key, before);
    for (const [oldest, held] of this.#runs) {
      if (this.#runs.size >= mostRuns) this.#end(oldest, held);
    }
    const run = runFor(this.#source, wish, after);
    const held: Held = { run, after, block: run.next(), idle: null };
    this.#runs.set(key, held);
    this.#endWithLast(key, held);
    return held;
  }

  /** The block after the last one, if a run is there; the last one again, if its answer was lost on the way. */
  async #goOn(key: string, after: number): Promise<Held | null> {
    const held = this.#runs.get(key);
    if (!held || held.after === after) return held ?? null;
    const before = await held.block;
    if (this.#runs.get(key) !== held) return null;
    if (held.after === after) return held;
    if (before === 'ended' || !before.ok || before.value.next !== after) return null;
    held.after = after;
    held.block = held.run.next();
    this.#endWithLast(key, held);
    return held;
  }

  #endWithLast(key: string, held: Held): void {
    const end = () => this.#end(key, held);
    held.block.then((block) => {
      if (block !== 'ended' && (!block.ok || block.value.next === null)) end();
    }, end);
  }

  #end(key: string, held: Held): void {
    if (this.#runs.get(key) === held) this.#runs.delete(key);
    if (held.idle) clearTimeout(held.idle);
    held.run.end();
  }
}

/** Reviews are few, and only this thread knows the cards that they were made with. */
function runFor(source: Source, wish: ExportWish, after: number | null): Run {
  const { db, library, queryOf } = source;
  if (wish.what !== 'reviews') {
    const labelsOf = (editions: readonly number[]) =>
      editions.flatMap((edition) => labelsIn(library, edition));
    return exportApart(db.name, planOf(wish, queryOf(wish)), after, labelsOf);
  }
  const blocks = exportHere(source, wish, after);
  return { next: async () => nextOf(blocks), end: () => void blocks.return(undefined) };
}

function nextOf(blocks: Generator<ExportBlock>): Outcome {
  const made = written(() => blocks.next());
  if (!made.ok) return made;
  return made.value.done ? 'ended' : { ok: true, value: made.value.value };
}

/** One block without a thread: what is erased again and again must keep nobody waiting for ever. */
function blockHere(source: Source, wish: ExportWish, after: number | null): Written<ExportBlock> {
  const blocks = exportHere(source, wish, after);
  const block = nextOf(blocks);
  blocks.return(undefined);
  if (block === 'ended') throw new Error('an export without a block');
  return block;
}
