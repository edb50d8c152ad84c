import type { FoundInteraction, FoundPage } from '../../../shared/rights/record.ts';
import { fold } from '../../../shared/search/fold.ts';
import { folioOf, numberOf } from '../../../shared/session/folio.ts';
import type { LibraryStore } from '../library/store.ts';
import { bodyOf } from '../session/body.ts';
import type { Database } from '../store/database.ts';
import { boundLimit } from '../store/limit.ts';
import { keptColumn } from './store.ts';

/** Interactions looked through at once: some milliseconds, so that nobody's next step waits for it. */
const blockSize = 500;
/** A telephone number is found however it was spaced; fewer digits are found as they were written. */
const fewestDigits = 6;

interface Row extends Omit<FoundInteraction, 'folio' | 'open' | 'practice' | 'protocolName'> {
  no: number;
  open: number;
  practice: number;
  edition: number;
  protocol: string;
}

export type Finder = (text: string, before: number | null) => FoundPage;

/** Looks for a person in what was captured and noted, block by block from the newest on. */
export function rightsFinder(db: Database, library: LibraryStore): Finder {
  const rows = db.prepare<[number, number], Row>(
    `SELECT i.no, i.id, i.started_at AS startedAt, i.ended_at IS NULL AS open, i.practice,
       i.agent_name AS agent, i.client, i.edition, i.protocol, ${keptColumn}
     FROM interaction i WHERE i.no < ? ORDER BY i.no DESC LIMIT ${boundLimit}`,
  );
  const bodies = db.prepare<[number, number], { interaction: number; body: string }>(
    `SELECT interaction, body FROM logged WHERE interaction BETWEEN ? AND ? AND type IN
       ('started', 'captured', 'noted', 'finished', 'abandoned', 'followUpPlanned', 'flagged', 'paused')`,
  );
  const total = db.prepare<[], { n: number; last: number }>(
    'SELECT count(*) AS n, coalesce(max(no), 0) AS last FROM interaction',
  );
  return (text, before) => {
    const { n, last } = total.get() ?? { n: 0, last: 0 };
    const start = before ?? last + 1;
    const block = rows.all(start, blockSize);
    const lowest = block.at(-1)?.no ?? 0;
    const matches = matcher(text);
    const found = new Set<number>();
    if (block.length > 0) {
      for (const { interaction, body } of bodies.all(lowest, start - 1)) {
        if (!found.has(interaction) && matches(stringsIn(bodyOf(body)))) found.add(interaction);
      }
    }
    const folio = numberOf(text);
    const hits = block.filter((row) => found.has(row.no) || row.no === folio);
    const next = block.length < blockSize ? null : lowest;
    return {
      rows: hits.map((row) => foundOf(row, library)),
      next,
      searched: next === null ? n : Math.min(n, last + 1 - lowest),
      total: n,
    };
  };
}

function foundOf({ no, edition, protocol, ...row }: Row, library: LibraryStore): FoundInteraction {
  return {
    ...row,
    folio: folioOf(no),
    open: row.open === 1,
    practice: row.practice === 1,
    protocolName: library.kept(edition)?.protocols.get(protocol)?.header.name ?? protocol,
  };
}

/** Without regard to accents and case; a number without regard to how it is spaced. */
function matcher(text: string): (values: readonly string[]) => boolean {
  const wanted = fold(text);
  const digits = digitsOf(text);
  const asNumber = digits.length >= fewestDigits && /^[\d\s().+-]+$/.test(text);
  return (values) =>
    values.some((value) => fold(value).includes(wanted)) ||
    (asNumber && values.some((value) => digitsOf(value).includes(digits)));
}

const digitsOf = (text: string) => text.replaceAll(/\D/g, '');

/** Every text and number in a body, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}
