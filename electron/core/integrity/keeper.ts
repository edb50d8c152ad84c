import { join } from 'node:path';
import type { Finding } from '../../../shared/integrity/finding.ts';
import type { Database } from '../store/database.ts';
import {
  anchorName,
  openAnchor,
  readAnchor,
  type Anchor,
  type AnchorFile,
  type Doubt,
} from './anchor.ts';
import { chainStore, type Head } from './chain.ts';
import { endings } from './content.ts';
import { interactionRows } from './interactions.ts';
import { leadsThrough, recentCheck } from './log.ts';

/** Between two marks an open interaction may add so many events; so short stays the check at the next start. */
const eventsBetweenMarks = 64;

export interface AnchorKeeper {
  /** What was wrong with the mark or with what was added since; empty when nothing was. */
  findings: readonly Finding[];
  /** True when there was a log but no mark that could be read. */
  markMissing: boolean;
  /** To be called at each appended event. Costs a step nothing: the mark is made after it. */
  noticed: (row: { interaction: number; type: string }) => void;
  /** Everything before this is taken as it is from now on: a person has read what is wrong with it. */
  accept: () => void;
  /** The last mark, durable. The database must still be open. */
  close: () => void;
}

/**
 * Checks the log from its mark on and keeps the mark up to date.
 * @param unmarked whether this log may be without a mark: it is new, or from before there were any.
 * @param now UTC ms.
 */
export function keepAnchor(
  db: Database,
  dataDir: string,
  unmarked: boolean,
  now: () => number,
): AnchorKeeper {
  const path = join(dataDir, anchorName);
  const kept = readAnchor(path);
  const known = kept === 'unreadable' ? null : kept;
  const markMissing = known === null && !unmarked;
  const findings = known === null ? [] : recentCheck(db, known).findings;
  let doubt = earlierDoubt(db, known) ?? newDoubt(findings, known, markMissing, now());
  const file = openAnchor(path);
  const places = placeFinder(db, [known?.interaction ?? 0, ...(known?.open ?? [])]);
  const mark = marker(db, file, places.of, () => ({ at: now(), doubt }));
  mark(false, true);
  let since = 0;
  let due = false;

  function markSoon(): void {
    if (due) return;
    due = true;
    // After the step has been answered; a mark must never be ahead of its commit.
    setImmediate(() => {
      due = false;
      if (db.open) mark(false, false);
    });
  }

  return {
    findings,
    markMissing,
    noticed({ interaction, type }) {
      places.noticed(interaction);
      since += 1;
      if (!endings.has(type) && since < eventsBetweenMarks) return;
      since = 0;
      markSoon();
    },
    accept() {
      doubt = null;
      mark(false, true);
    },
    close() {
      mark(true, true);
      file?.close();
    },
  };
}

/** What must not be forgotten when the next mark takes the place of this one. */
function newDoubt(
  findings: readonly Finding[],
  known: Anchor | null,
  markMissing: boolean,
  since: number,
): Doubt | null {
  if (markMissing) return { since, kind: 'anchor', position: null, mark: null };
  const found = findings.find(({ kind }) => kind === 'truncated' || kind === 'anchor');
  if (!found || !known) return null;
  const { count, link, interaction, seq } = known;
  const { kind, position } = found;
  return { since, kind, position, mark: { count, link, interaction, seq } };
}

/** A doubt stays, unless the log has come back to where it should be (a restoring was undone). */
function earlierDoubt(db: Database, known: Anchor | null): Doubt | null {
  const doubt = known?.doubt ?? null;
  return doubt?.mark && leadsThrough(db, doubt.mark) ? null : doubt;
}

type Place = { interaction: number; seq: number };

function marker(
  db: Database,
  file: AnchorFile | null,
  placeOf: (head: Head, among: readonly number[]) => Place,
  circumstances: () => Pick<Anchor, 'at' | 'doubt'>,
) {
  const chain = chainStore(db);
  const interactions = interactionRows(db);
  return (closed: boolean, durable: boolean): void => {
    const head = chain.head();
    const open = interactions.open().map(({ no }) => no);
    const lastInteraction = interactions.last();
    const place = placeOf(head, [lastInteraction, ...open]);
    file?.write({ ...head, ...place, lastInteraction, open, closed, ...circumstances() }, durable);
  };
}

/** Where the last row stands: in one of a few interactions, unless nobody has seen it being written. */
function placeFinder(db: Database, likely: readonly number[]) {
  const inOne = db.prepare<[number, number], Place>(
    'SELECT interaction, seq FROM logged WHERE interaction = ? AND position = ?',
  );
  const anywhere = db.prepare<[number], Place>(
    'SELECT interaction, seq FROM logged WHERE position = ?',
  );
  let lately = likely;
  return {
    noticed(interaction: number): void {
      if (!lately.includes(interaction)) lately = [interaction, ...lately.slice(0, 7)];
    },
    of: ({ count }: Head, among: readonly number[]): Place => {
      if (count === 0) return { interaction: 0, seq: 0 };
      for (const no of [...lately, ...among]) {
        const found = inOne.get(no, count);
        if (found) return found;
      }
      return anywhere.get(count) ?? { interaction: 0, seq: 0 };
    },
  };
}
