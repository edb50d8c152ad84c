import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { StorageFailure } from '../../../shared/contract/errors.ts';
import { marginOf } from '../../../shared/figures/rate.ts';
import type { Sample, SampleMember } from '../../../shared/queue/contract.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import { spanStore } from '../review/days.ts';
import { reviewerOf } from '../scorecard/desk.ts';
import type { Desk } from '../session/desk.ts';
import { written } from '../store/failure.ts';
import { rowReader } from './rows.ts';

/** Beyond its size a draw keeps so many more, in order: what takes the place of one that is put aside. */
const spares = 200;
const idsAtOnce = 2000;

interface Drawn {
  act: 'drawn';
  from: number;
  to: number;
  size: number;
  seed: string;
  population: number;
  /** The draw in its order: members first, then the spares. */
  order: number[];
}

interface Replaced {
  act: 'replaced';
  out: number;
  reason: string;
}

interface ActRow {
  sample: string;
  at: number;
  name: string;
  body: string;
}

export type Kept =
  | { ok: true; sample: Sample }
  | { ok: false; code: 'EMPTY' | 'EXHAUSTED' | 'sample' | 'member' }
  | { ok: false; code: 'STORAGE'; kind: StorageFailure };

export interface Declared {
  id: string;
  from: number;
  to: number;
  size: number;
  seed: string;
}

/** Random samples as they were declared; what is put aside afterwards is added to them with its reason. */
export function sampleStore(desk: Desk) {
  const { db } = desk;
  const newest = db.prepare<[], { sample: string }>(
    `SELECT sample FROM sample_act WHERE act = 'drawn' ORDER BY no DESC LIMIT 50`,
  );
  const actsOf = db.prepare<[string], ActRow>(
    'SELECT sample, at, name, body FROM sample_act WHERE sample = ? ORDER BY no',
  );
  const insert = db.prepare<[string, number, string | null, string, string, string]>(
    'INSERT INTO sample_act (sample, at, account, name, act, body) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const one = (id: string) => sampleOf(desk, actsOf.all(id));

  function keep(id: string, body: Drawn | Replaced): Kept {
    const { account, name } = reviewerOf(desk);
    const done = written(() =>
      insert.run(id, desk.now(), account, name, body.act, JSON.stringify(body)),
    );
    if (!done.ok) return { ok: false, code: 'STORAGE', kind: done.kind };
    const sample = one(id);
    if (!sample) throw new Error(`sample ${id} was not kept`);
    return { ok: true, sample };
  }

  return {
    list: (): Sample[] => newest.all().flatMap(({ sample }) => one(sample) ?? []),
    async draw({ id, ...declared }: Declared): Promise<Kept> {
      const known = one(id);
      if (known) return { ok: true, sample: known };
      const { population, order } = await drawFrom(desk, declared);
      if (order.length === 0) return { ok: false, code: 'EMPTY' };
      return keep(id, { act: 'drawn', ...declared, population, order });
    },
    replace(id: string, interaction: string, reason: string): Kept {
      const sample = one(id);
      if (!sample) return { ok: false, code: 'sample' };
      const out = desk.store.byId(interaction)?.no;
      const member = sample.members.some((each) => each.id === interaction && !each.reviewed);
      if (out === undefined || !member) return { ok: false, code: 'member' };
      const acts = actsOf.all(id);
      const [first] = acts;
      const { order, size } = JSON.parse(first?.body ?? '{}') as Drawn;
      if (size + acts.length - 1 >= order.length) return { ok: false, code: 'EXHAUSTED' };
      return keep(id, { act: 'replaced', out, reason });
    },
  };
}

/**
 * The order in which a seed draws the interactions of a period: by a hash of seed and id, so that it depends on
 * nothing else, and anybody with the same data can draw it again.
 */
async function drawFrom(
  { db }: Desk,
  { from, to, size, seed }: Omit<Declared, 'id'>,
): Promise<{ population: number; order: number[] }> {
  const { first, last } = spanStore(db).inDays(from, to);
  const rows = db
    .prepare<[number, number, number, number], { no: number; id: string }>(
      `SELECT i.no, i.id FROM digest d JOIN interaction i ON i.no = d.interaction
       WHERE d.interaction BETWEEN ? AND ? AND d.day BETWEEN ? AND ?`,
    )
    .all(first, last, from, to);
  const ranked: { no: number; rank: string }[] = [];
  for (const [index, { no, id }] of rows.entries()) {
    const rank = createHash('sha256').update(`${seed}\n${id}`).digest('hex');
    ranked.push({ no, rank });
    if (index % idsAtOnce === idsAtOnce - 1) await turn();
  }
  const order = ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, size + spares);
  return { population: rows.length, order: order.map(({ no }) => no) };
}

/** The sample that its acts lead to; null when there is none. */
function sampleOf(desk: Desk, acts: readonly ActRow[]): Sample | null {
  const [first, ...later] = acts;
  if (!first) return null;
  const { act: _act, order, ...declared } = JSON.parse(first.body) as Drawn;
  const size = Math.min(declared.size, declared.population);
  const places = order.slice(0, size).map((no): Place => ({ no, replaces: null }));
  for (const [index, { at, name, body }] of later.entries()) {
    const { out, reason } = JSON.parse(body) as Replaced;
    const place = places.find((each) => each.no === out);
    const next = order[size + index];
    if (!place || next === undefined) continue;
    place.no = next;
    place.replaces = { folio: folioOf(out), reason, by: name, at };
  }
  const read = rowReader(desk);
  return {
    id: first.sample,
    drawnAt: first.at,
    drawnBy: first.name,
    ...declared,
    margin: marginOf(size, declared.population),
    members: places.flatMap(({ no, replaces }): SampleMember[] => {
      const row = read(no);
      return row ? [{ ...row, replaces }] : [];
    }),
  };
}

interface Place {
  no: number;
  replaces: SampleMember['replaces'];
}
