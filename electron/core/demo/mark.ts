import type { Database } from '../store/database.ts';

const key = 'demo';

/** Whether the folder was filled with invented interactions. */
export function isDemo(db: Database): boolean {
  return db.prepare('SELECT 1 FROM meta WHERE key = ?').get(key) !== undefined;
}

/** Marks the folder for good. @param seed what its year was drawn with. */
export function markDemo(db: Database, seed: string): void {
  db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)').run(key, seed);
}
