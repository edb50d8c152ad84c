import { setImmediate as turn } from 'node:timers/promises';
import { readDigest } from '../../../shared/figures/compact.ts';
import { spreadOf } from '../../../shared/figures/figuresOf.ts';
import { writtenSum } from '../../../shared/figures/writtenSum.ts';
import type { RiskQueue, RiskRow } from '../../../shared/queue/contract.ts';
import {
  reasonsOf,
  weightOf,
  type Reason,
  type ReasonKind,
  type Usual,
} from '../../../shared/queue/risk.ts';
import { expanded } from '../figures/compressed.ts';
import { cellReader } from '../figures/query.ts';
import { spanStore } from '../review/days.ts';
import type { Desk } from '../session/desk.ts';
import { rowReader } from './rows.ts';

/** What is usual is learnt from so many days before the end of the period. */
const usualDays = 60;
/** Interactions between two turns of the event loop: some milliseconds. */
const blockSize = 200;

interface Found {
  no: number;
  reasons: Reason[];
  weight: number;
}

/** What to look at first among the ended interactions of a period that nobody has reviewed. */
export async function riskQueue(
  desk: Desk,
  from: number,
  to: number,
  limit: number,
): Promise<RiskQueue> {
  const usual = await usualBefore(desk, to);
  const disputed = disputedIn(desk);
  const found: Found[] = [];
  let unreviewed = 0;
  for (const block of blocks(desk, from, to)) {
    for (const { no, reviewed, body } of block) {
      const open = disputed.has(no);
      if (reviewed > 0 && !open) continue;
      unreviewed += reviewed > 0 ? 0 : 1;
      const reasons = reasonsOf(readDigest(expanded(body)), usual, open);
      if (reasons.length > 0) found.push({ no, reasons, weight: weightOf(reasons) });
    }
    await turn();
  }
  const read = rowReader(desk);
  const first = found.toSorted((a, b) => b.weight - a.weight || b.no - a.no).slice(0, limit);
  const rows = first.flatMap(({ no, reasons, weight }): RiskRow[] => {
    const row = read(no);
    if (!row) return [];
    const { reviewed: _reviewed, ...shown } = row;
    return [{ ...shown, reasons: reasons.map((reason) => inWords(desk, reason)), weight }];
  });
  return { rows, total: found.length, byReason: countsOf(found), unreviewed };
}

function countsOf(found: readonly Found[]): RiskQueue['byReason'] {
  const counts: Partial<Record<ReasonKind, number>> = {};
  for (const { kind } of found.flatMap(({ reasons }) => reasons)) {
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Steps and fields by the names that people know. */
function inWords({ library }: Desk, reason: Reason): Reason {
  const { catalog, protocols } = library.newest().library;
  if (reason.kind === 'lacking') {
    return {
      ...reason,
      fields: reason.fields.map((field) => catalog.fields[field]?.label ?? field),
    };
  }
  if (reason.kind !== 'slow') return reason;
  const [protocol = '', id = ''] = reason.step.split('/');
  const step = protocols.get(protocol)?.steps.find((each) => each.id === id);
  return { ...reason, step: step?.action ?? id };
}

interface Entry {
  no: number;
  reviewed: number;
  body: Buffer;
}

function* blocks({ db }: Desk, from: number, to: number): Generator<Entry[]> {
  const next = db.prepare<[number, number, number, number], Entry>(
    `SELECT d.interaction AS no, i.reviewed, d.body
     FROM digest d JOIN interaction i ON i.no = d.interaction
     WHERE d.interaction > ? AND d.interaction <= ? AND d.day BETWEEN ? AND ?
     ORDER BY d.interaction LIMIT ${blockSize}`,
  );
  const { first, last } = spanStore(db).inDays(from, to);
  for (let after = first - 1; ;) {
    const rows = next.all(after, last, from, to);
    const end = rows.at(-1);
    if (!end) return;
    yield rows;
    after = end.no;
  }
}

/** Disputes that nobody has answered. */
function disputedIn({ db }: Desk): Set<number> {
  const rows = db
    .prepare(
      `SELECT interaction FROM review_act d WHERE act = 'disputed' AND NOT EXISTS
         (SELECT 1 FROM review_act a WHERE a.review = d.review AND a.act = 'answered')`,
    )
    .pluck()
    .all();
  return new Set(rows as number[]);
}

async function usualBefore({ db }: Desk, to: number): Promise<Usual> {
  const all = { agent: null, protocol: null, version: null, channel: null, steps: true };
  const sum = writtenSum();
  const cells = cellReader(db)({ ...all, from: Math.max(0, to - usualDays), to });
  for await (const { text } of cells) sum.add(text);
  const { steps, marked, shown } = sum.tally();
  const times = Object.entries(steps).map(([key, { dwell }]) => {
    const { n, median } = spreadOf(dwell);
    return [key, { n, median: median ?? 0 }] as const;
  });
  return { steps: new Map(times), norms: shown === 0 ? null : marked / shown };
}
