import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
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
