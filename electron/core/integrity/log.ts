import type { Finding } from '../../../shared/integrity/finding.ts';
import type { Database } from '../store/database.ts';
import type { Anchor } from './anchor.ts';
import { chainStore, type Head } from './chain.ts';
import { genesis } from './hash.ts';
import { interactionRows, type InteractionRows } from './interactions.ts';
import { logReader, type LogReader } from './rows.ts';
import { chainWalk, type ChainWalk } from './walk.ts';

/** What a check has read and found. */
export interface Checked {
  findings: Finding[];
  rows: number;
  head: Head;
}

/** A check that is done piece by piece, so that an agent's step never waits for the whole of it. */
export interface Check {
  /** Reads on. @returns false once everything has been read. */
  step(): boolean;
  end(): Checked;
}

const none: Head = { count: 0, link: genesis };

/** Follows the whole log. The connection must be in a transaction if anybody may write meanwhile. */
export function wholeCheck(db: Database): Check {
  const { reader, interactions, head } = open(db);
  const walk = chainWalk(reader, interactions, none);
  let last = 0;
  return {
    step() {
      const rows = reader.after(last);
      for (const row of rows) walk.take(row);
      last = rows.at(-1)?.interaction ?? last;
      return rows.length > 0;
    },
    end() {
      const { findings, rows, groups } = walk.end(head);
      if (groups !== interactions.count()) findings.push(...silent(interactions, findings));
      return { findings, rows, head };
    },
  };
}

/** Follows what was added since a mark, and sees that the mark's own row is still what it was. */
export function recentCheck(db: Database, anchor: Anchor): Checked {
  const { reader, interactions, head } = open(db);
  const broken = atAnchor(reader, interactions, anchor, head);
  if (broken) return { findings: [broken], rows: 0, head };
  const walk = chainWalk(reader, interactions, { count: anchor.count, link: anchor.link });
  for (const interaction of grown(db, interactions, anchor)) {
    const rows = reader.of(interaction);
    const fresh = rows.filter(({ position }) => position > anchor.count);
    for (const row of fresh) walk.take(row, (rows[0]?.seq ?? 1) + rows.length - fresh.length);
  }
  takeNew(walk, reader, anchor.lastInteraction);
  const { findings, rows } = walk.end(head);
  return { findings, rows, head };
}

/** What the mark says against what the file has. Null when they agree. */
export function atAnchor(
  reader: LogReader,
  interactions: InteractionRows,
  anchor: Pick<Anchor, 'count' | 'link' | 'interaction' | 'seq'>,
  head: Head,
): Finding | null {
  if (anchor.count === 0) return null;
  const { interaction, seq, count: position } = anchor;
  if (head.count < position) {
    const next = Math.min(interactions.last() + 1, interaction);
    const gone = reader.one(interaction, seq) === null ? next : interaction;
    return { kind: 'truncated', interaction: gone, seq: null, position: head.count + 1 };
  }
  const row = reader.one(interaction, seq);
  const same = row?.position === position && row.link === anchor.link;
  return same ? null : { kind: 'anchor', interaction, seq, position };
}

/** Whether the log leads through a mark. */
export function leadsThrough(db: Database, mark: Parameters<typeof atAnchor>[2]): boolean {
  const { reader, interactions, head } = open(db);
  return atAnchor(reader, interactions, mark, head) === null;
}

function takeNew(walk: ChainWalk, reader: LogReader, lastInteraction: number): void {
  for (let last = lastInteraction; ;) {
    const rows = reader.after(last);
    for (const row of rows) walk.take(row);
    const end = rows.at(-1);
    if (!end) return;
    last = end.interaction;
  }
}

/** Interactions from before the mark that have, or may have, rows from after it. */
function grown(db: Database, interactions: InteractionRows, anchor: Anchor): number[] {
  const since = anchor.open === null ? allSince(db, anchor.count) : reopened(db);
  const known = [...(anchor.open ?? []), ...interactions.open().map(({ no }) => no), ...since];
  return [...new Set(known)].filter((no) => no <= anchor.lastInteraction).toSorted((a, b) => a - b);
}

function allSince(db: Database, position: number): number[] {
  return db
    .prepare<[number], number>('SELECT DISTINCT interaction FROM logged WHERE position > ?')
    .pluck()
    .all(position);
}

/** Interactions that went on after an end; there are few. */
function reopened(db: Database): number[] {
  return db.prepare<[], number>('SELECT DISTINCT interaction FROM past_ending').pluck().all();
}

function silent(interactions: InteractionRows, findings: readonly Finding[]): Finding[] {
  const told = new Set(findings.map(({ interaction }) => interaction));
  return interactions
    .silent()
    .filter((no) => !told.has(no))
    .map((no) => ({ kind: 'missing', interaction: no, seq: 1, position: null }));
}

function open(db: Database) {
  return {
    reader: logReader(db),
    interactions: interactionRows(db),
    head: chainStore(db).head(),
  };
}
