import { chainStore } from '../integrity/chain.ts';
import { commitmentBytes } from '../integrity/hash.ts';
import { packStore } from '../log/packs.ts';
import { spanStore } from '../review/days.ts';
import type { Desk } from '../session/desk.ts';
import { forEachPace, pacedAt } from './pace.ts';
import { promiseKeeper } from './promises.ts';
import { rowWriter } from './row.ts';
import type { Batch, Invented, Stage } from './stage.ts';
import { packedAt } from './staging.ts';

/**
 * Writes what was invented, in order and in the caller's transaction: each interaction in its place in the chain, in
 * the same tables as those of the desk.
 */
export function batchKeeper(desk: Desk, stage: Stage): (batch: Batch) => void {
  const { db, listing, figures } = desk;
  // Neither mark nor backups may hear of what has not been committed.
  const chain = chainStore(db);
  const packs = packStore(db);
  const spans = spanStore(db);
  const promises = promiseKeeper(desk);
  const write = rowWriter(db, stage);
  const pack = packedAt(db);
  const framesOf = forEachPace(
    stage.staged.map(({ plot }) => plot),
    (plot, pace) => ({ ...pacedAt(plot, pace), beats: plot.beats, path: pack(plot, pace).path }),
  );

  function keep(one: Invented): void {
    const { startedAt } = one;
    const { times, activeMs, beats, path } = framesOf(one.plot, one.pace);
    const no = write(one, { activeMs, endedAt: startedAt + (times.at(-1) ?? 0) });
    spans.begun(no, startedAt);
    const rows = beats.map(({ type, from, to }, index) => {
      const at = startedAt + (times[index] ?? 0);
      return { interaction: no, seq: index + 1, at, type, from, to };
    });
    const commitments = commitmentsIn(one, beats.length);
    const joined = chain.joinSealed(Buffer.from(one.salt, 'hex'), rows, commitments);
    const links = Buffer.from(joined.links.join(''), 'hex');
    const place = { interaction: no, first: 1, position: joined.position, at: startedAt };
    packs.put({ ...place, path, links, skips: null, ids: null, bodies: one.bodies });
    listing.put(no, one.entry);
    figures.entries.keep(no, one, Buffer.from(one.digest, 'latin1'));
    if (one.promised) promises.plan(no, one.promised);
    promises.keepDue(no, startedAt);
  }

  return ({ interactions, cells }) => {
    for (const one of interactions) keep(one);
    for (const { key, body } of cells) figures.cells.write(key, Buffer.from(body, 'latin1'));
  };
}

function commitmentsIn({ commitments }: Invented, count: number): string[] {
  const symbols = commitmentBytes * 2;
  return Array.from({ length: count }, (_, index) =>
    commitments.slice(index * symbols, (index + 1) * symbols),
  );
}
