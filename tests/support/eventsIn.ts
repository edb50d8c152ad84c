import path from 'node:path';
import Database from 'better-sqlite3';

/** The events of a data folder's log as they stand there, also while the program runs. */
export function eventsIn(dataDir: string): string {
  const db = new Database(path.join(dataDir, 'guion.db'), { readonly: true });
  try {
    return db.prepare<[], string>('SELECT body FROM event').pluck().all().join('\n');
  } finally {
    db.close();
  }
}
