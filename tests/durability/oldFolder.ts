import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { readDigest } from '../../shared/figures/compact.ts';
import type { Digest } from '../../shared/figures/digest.ts';
import { expanded } from '../../electron/core/figures/compressed.ts';
import { migrations } from '../../electron/core/store/migrate.ts';
import { clientOf, openTestCore, temporaryFolder } from '../support/testCore.ts';
import { idsFor, workOn } from './folders.ts';

/** The version since which a mark lies beside the database. */
const firstWithMark = 2;

/**
 * A data folder as an earlier version left it: its schema, made by its own migrations, and the rows of a day's
 * work in the columns that it had.
 */
export async function oldFolder(version: number) {
  const recent = temporaryFolder();
  await workOn(recent, 60, { newId: idsFor(recent) }, 'close');
  const core = openTestCore({ dataDir: recent });
  const view = await clientOf(core).session.current();
  core.close();
  const dataDir = temporaryFolder();
  const db = new Database(join(dataDir, 'guion.db'));
  db.pragma('application_id = 0x4755494f');
  for (const migration of migrations.slice(0, version)) {
    if (typeof migration === 'string') db.exec(migration);
    else migration(db);
  }
  db.pragma(`user_version = ${version}`);
  db.pragma('foreign_keys = OFF');
  db.prepare('ATTACH ? AS recent').run(join(recent, 'guion.db'));
  for (const table of tablesIn(db, 'main')) {
    if (copyFigures(db, table)) continue;
    const recentColumns = columnsIn(db, 'recent', table);
    const columns = columnsIn(db, 'main', table).filter((name) => recentColumns.includes(name));
    const list = columns.map((name) => `"${name}"`).join(', ');
    db.exec(
      `INSERT OR REPLACE INTO main."${table}" (${list}) SELECT ${list} FROM recent."${table}"`,
    );
  }
  // The earlier program derived nothing, or something else.
  db.exec("DELETE FROM main.meta WHERE key = 'derived'");
  const events = Number(db.prepare('SELECT count(*) FROM main.event').pluck().get());
  db.exec('DETACH recent');
  db.close();
  if (version >= firstWithMark) {
    copyFileSync(join(recent, 'guion.ancla'), join(dataDir, 'guion.ancla'));
  }
  if (!view) throw new Error('nothing is open');
  const { id, seq, step } = view;
  return { dataDir, events, current: { id, seq, step } };
}

/** Figures as they lay before they were compressed. @returns false for whatever else. */
function copyFigures(db: Database.Database, table: string): boolean {
  const plain = columnsIn(db, 'main', 'digest').includes('version');
  if (!plain || (table !== 'digest' && table !== 'rollup')) return false;
  db.function('expanded', (body: unknown) => expanded(body as Buffer));
  db.function('earlier', (text: unknown) => earlierDigest(readDigest(String(text))));
  if (table === 'rollup') {
    db.exec(`INSERT INTO main.rollup
      SELECT agent, day, protocol, version, channel, expanded(body) FROM recent.rollup`);
  } else {
    db.exec(`INSERT INTO main.digest
      SELECT d.interaction, day, hour, i.agent, i.protocol, '1', i.channel, earlier(expanded(d.body))
      FROM recent.digest d JOIN recent.interaction i ON i.no = d.interaction`);
  }
  return true;
}

/** A digest as it was written then. */
function earlierDigest({ steps, ...rest }: Digest): string {
  const rows = Object.entries(steps).map(([key, step]) => {
    const { visits, undone, exits, flags, escalations, ms, shown, marked, norms } = step;
    const counts = [visits, undone, exits, flags, escalations, ms, shown, marked];
    return [key, [...counts, ...Object.values(norms)]] as const;
  });
  return JSON.stringify({ ...rest, steps: Object.fromEntries(rows) });
}

function tablesIn(db: Database.Database, schema: string): string[] {
  return db
    .prepare<[string], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = ? AND type = 'table' AND name NOT LIKE 'sqlite%'`,
    )
    .all(schema)
    .map(({ name }) => name);
}

function columnsIn(db: Database.Database, schema: string, table: string): string[] {
  return db
    .prepare<[string, string], { name: string }>('SELECT name FROM pragma_table_info(?, ?)')
    .all(table, schema)
    .map(({ name }) => name);
}
