import { readSettings, type Settings } from '../../../shared/settings/settings.ts';
import { bodyOf } from '../session/body.ts';
import type { Database } from '../store/database.ts';

/** Settings with the number of their revision: an interaction stays on the one it started with. */
export interface Revision {
  rev: number;
  settings: Settings;
  /** What was stored and does not pass, by name: its default serves. */
  refused: string[];
}

export type SettingsStore = ReturnType<typeof settingsStore>;

/** Every saving is a new row, so that an old log still shows the words that were in force. */
export function settingsStore(db: Database, now: () => number) {
  const newest = db.prepare<[], Row>('SELECT rev, body FROM settings ORDER BY rev DESC LIMIT 1');
  const byRev = db.prepare<[number], Row>('SELECT rev, body FROM settings WHERE rev = ?');
  const insert = db.prepare<[number, string]>('INSERT INTO settings (at, body) VALUES (?, ?)');
  return {
    /** Null before the first run. */
    newest: (): Revision | null => revision(newest.get()),
    at: (rev: number): Revision | null => revision(byRev.get(rev)),
    save(settings: Settings): Settings {
      const body = JSON.stringify(settings);
      if (newest.get()?.body !== body) insert.run(now(), body);
      return settings;
    },
  };
}

interface Row {
  rev: number;
  body: string;
}

function revision(row: Row | undefined): Revision | null {
  return row ? { rev: row.rev, ...readSettings(bodyOf(row.body)) } : null;
}
