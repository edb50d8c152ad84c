import { existsSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

/**
 * The least that a durable step can cost: one prepared insert and one prepared update in a transaction, with the
 * core's own pragmas, on the disk that a folder lies on, and about as many bytes as a step writes.
 */
export function rawStep(folder: string): { step: () => void; close: () => void } {
  const file = path.join(folder, 'limite.db');
  if (existsSync(file)) throw new Error(`${file} is there already`);
  const db = new Database(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
    db.pragma(pragma);
  }
  db.exec(`CREATE TABLE interaction (no INTEGER PRIMARY KEY, seq INTEGER, snapshot TEXT) STRICT;
    CREATE TABLE event (interaction INTEGER, seq INTEGER, body TEXT, PRIMARY KEY (interaction, seq))
      STRICT, WITHOUT ROWID;
    INSERT INTO interaction VALUES (1, 0, '')`);
  const insert = db.prepare('INSERT INTO event VALUES (1, ?, ?)');
  const update = db.prepare('UPDATE interaction SET seq = ?, snapshot = ? WHERE no = 1');
  const [body, snapshot] = ['x'.repeat(150), 'x'.repeat(2000)];
  let seq = 0;
  const both = db.transaction(() => {
    seq += 1;
    update.run(seq, snapshot);
    insert.run(seq, body);
  });
  return { step: () => both.immediate(), close: () => db.close() };
}
