import { hash } from 'node:crypto';
import { chainStore } from '../integrity/chain.ts';
import { dropFiltersNaming, namesIn } from '../integrity/eraseNames.ts';
import { eraseBodies, eraseRest } from '../integrity/erase.ts';
import { logReader, type LogRow } from '../integrity/rows.ts';
import { interactionRows } from '../integrity/interactions.ts';
import type { Database } from '../store/database.ts';
import { copyRows, copyTables } from './tables.ts';

/** So many interactions in a row without a readable event are taken for the end of what there is. */
const longestHole = 10_000;

/**
 * Takes over from a damaged file what came after a good base: events for as long as each is sealed to the one
 * before it, with their interactions; then whatever other rows can still be read and the base does not have.
 * @param to the base, open for writing. @param lastInteraction the highest number known from elsewhere.
 * @returns how many events were taken over.
 */
export function salvage(from: Database, to: Database, lastInteraction: number): number {
  to.pragma('foreign_keys = OFF');
  const count = to
    .transaction(() => {
      copyTables(from, to, ['document', 'edition', 'settings', 'person', 'meta']);
      dropSpoiledTexts(to);
      const events = salvageEvents(from, to, lastInteraction);
      copyTables(from, to, 'others');
      eraseAgain(from, to);
      return events;
    })
    .immediate();
  to.pragma('foreign_keys = ON');
  return count;
}

/** A protocol text that does not give its own hash is none: the program's own files bring it back at its start. */
function dropSpoiledTexts(to: Database): void {
  const drop = to.prepare<[string]>('DELETE FROM document WHERE hash = ?');
  const all = to.prepare<[], { hash: string; source: string }>('SELECT hash, source FROM document');
  for (const row of all.all()) if (hash('sha256', row.source) !== row.hash) drop.run(row.hash);
}

function salvageEvents(from: Database, to: Database, lastInteraction: number): number {
  const chain = chainStore(to);
  const { count, link } = chain.head();
  let position = count;
  let previous = link;
  const reader = logReader(to);
  const insert = to.prepare<[LogRow & { blob: Buffer }]>(
    `INSERT INTO event (interaction, seq, event_id, at, type, body, from_step, to_step, position, link)
     VALUES (@interaction, @seq, @eventId, @at, @type, @body, @from, @to, @position, @blob)`,
  );
  const last = new Map<number, number>();
  for (const row of readable(from, count, lastInteraction)) {
    if (row.position !== position + 1) break;
    if (!last.has(row.interaction)) takeInteraction(from, to, row.interaction);
    if (reader.linkIn(row, row, previous) !== row.link) break;
    insert.run({ ...row, blob: Buffer.from(row.link, 'hex') });
    last.set(row.interaction, row.seq);
    ({ position, link: previous } = row);
  }
  for (const [interaction, seq] of last) cutShort(to, interaction, seq);
  to.prepare(
    'DELETE FROM interaction WHERE no NOT IN (SELECT interaction FROM event UNION SELECT interaction FROM event_pack)',
  ).run();
  to.prepare('UPDATE chain SET count = ?, link = ?').run(position, Buffer.from(previous, 'hex'));
  return position - count;
}

/**
 * Every event after a position that can still be read, by position; each interaction on its own. A damaged file
 * may claim any number of interactions: after a long stretch of nothing it is not believed any further.
 */
function readable(from: Database, after: number, lastInteraction: number): LogRow[] {
  const reader = attempt(() => logReader(from));
  if (!reader) return [];
  const rows: LogRow[] = [];
  const claimed = attempt(() => interactionRows(from).last()) ?? 0;
  const end = Math.max(lastInteraction, claimed);
  for (let no = 1, lastFound = 0; no <= Math.min(end, lastFound + longestHole); no += 1) {
    const found = attempt(() => reader.of(no)) ?? [];
    if (found.length > 0) lastFound = no;
    rows.push(...found.filter(({ position }) => position > after));
  }
  return rows.toSorted((a, b) => a.position - b.position);
}

/** The interaction's own rows, as the damaged file has them: what its last event seals. */
function takeInteraction(from: Database, to: Database, no: number): void {
  for (const table of ['interaction', 'salt', 'past_ending', 'draft', 'erased']) {
    const key = table === 'interaction' ? 'no' : 'interaction';
    copyRows(from, to, table, 'REPLACE', `WHERE ${key} = ${no}`);
  }
}

/** An interaction of which the end is lost goes on from its last event: the log tells its state. */
function cutShort(to: Database, no: number, seq: number): void {
  const row = to
    .prepare<[number, number, number], { whole: number; paused: number }>(
      `SELECT seq = ? AS whole, coalesce((SELECT type = 'paused' FROM logged
         WHERE interaction = ? AND type IN ('paused', 'resumed') ORDER BY seq DESC LIMIT 1), 0) AS paused
       FROM interaction WHERE no = ?`,
    )
    .get(seq, no, no);
  if (!row || row.whole === 1) return;
  const ended = to
    .prepare<[number], { type: string }>(
      'SELECT type FROM logged WHERE interaction = ? ORDER BY seq DESC LIMIT 1',
    )
    .get(no);
  if (ended?.type === 'finished' || ended?.type === 'abandoned') return;
  to.prepare(
    `UPDATE interaction SET seq = ?, snapshot = NULL, status = ?, ended_at = NULL, active_ms = NULL,
       outcome = NULL WHERE no = ?`,
  ).run(seq, row.paused === 1 ? 'paused' : 'active', no);
}

/** What had been erased does not come back with an older base. */
function eraseAgain(from: Database, to: Database): void {
  attempt(() => copyRows(from, to, 'erased', 'IGNORE', ''));
  const back = to.prepare<[], { no: number }>(
    `SELECT interaction AS no FROM event
     WHERE body <> '{}' AND interaction IN (SELECT interaction FROM erased)
     UNION SELECT interaction FROM event_pack
     WHERE bodies IS NOT NULL AND interaction IN (SELECT interaction FROM erased)`,
  );
  const names = namesIn(
    to,
    back.all().map(({ no }) => no),
  );
  dropFiltersNaming(to, names, () => false);
  eraseBodies(to, 'IN (SELECT interaction FROM erased)');
  eraseRest(to);
}

/** A damaged file fails anywhere: what fails is left out. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
