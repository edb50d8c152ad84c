import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import type { SessionView } from '../../shared/session/view.ts';
import { clientOf, openTestCore } from '../support/testCore.ts';
import { replayAgainstSnapshots } from './replayed.ts';
import type { Acknowledged } from './writing.ts';

/** The acknowledged steps that a database does not have. */
export function lostFrom(path: string, acks: readonly Acknowledged[]): Acknowledged[] {
  const db = new Database(path);
  try {
    const tables = db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'event'").pluck();
    if (tables.get() === 0) return [...acks];
    const has = db
      .prepare<[string, number]>(
        `SELECT 1 FROM event e JOIN interaction i ON i.no = e.interaction WHERE i.id = ? AND e.seq = ?`,
      )
      .pluck();
    return acks.filter(({ id, seq }) => has.get(id, seq) === undefined);
  } finally {
    db.close();
  }
}

/**
 * Opens the core on a folder as it was left and sees that an agent is back where they were: the log gives the
 * very state of the snapshot, no notice, nothing recovered.
 */
export async function expectUntouched(
  dataDir: string,
  last: Acknowledged | undefined,
): Promise<void> {
  const core = openTestCore({ dataDir });
  const client = clientOf(core);
  expect(await client.integrity.notices()).toEqual([]);
  expect(await client.integrity.verify()).toMatchObject({ intact: true });
  const views = await viewsOf(client);
  core.close();
  const current = views.find(({ status }) => status === 'open');
  // The step after the last acknowledged one may have been written, and its answer lost.
  if (last && current?.id === last.id) expect([last.seq, last.seq + 1]).toContain(current.seq);
  const replayed = replayAgainstSnapshots(join(dataDir, 'guion.db'));
  expect(replayed).toEqual({ compared: views.length, differing: [] });
}

async function viewsOf(client: ReturnType<typeof clientOf>): Promise<SessionView[]> {
  const cards = await client.session.list();
  return Promise.all(cards.map(({ id }) => client.session.open({ id })));
}
