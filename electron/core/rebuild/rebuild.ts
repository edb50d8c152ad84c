import { figuresRebuilder } from '../figures/rebuild.ts';
import { listingRebuilder } from '../review/rebuild.ts';
import type { TellWorking } from '../../../shared/door/working.ts';
import type { Desk } from '../session/desk.ts';
import type { Database } from '../store/database.ts';
import type { Rebuilder } from './rebuilder.ts';

/** Everything that follows from the log, in the order in which it may lean on each other. */
const rebuilders: readonly Rebuilder[] = [listingRebuilder, figuresRebuilder];

const key = 'derived';
const newest = rebuilders.map(({ name, version }) => `${name}:${version}`).join(' ');

/**
 * Derives everything anew. What was begun and not finished is begun again at the next opening.
 * @param said is told of each block: how many interactions of how many, and for what.
 */
export function rebuildAll(
  desk: Desk,
  said: (name: string, done: number, total: number) => void = () => {},
): void {
  outdate(desk.db);
  for (const rebuilder of rebuilders) {
    for (const { done, total } of rebuilder.run(desk)) {
      said(rebuilder.name, done, total);
    }
  }
  desk.db
    .prepare(
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    )
    .run(key, newest);
}

/** Says that what follows from the log is no longer what it should be: after a recovery, say. */
export function outdate(db: Database): void {
  db.prepare('DELETE FROM meta WHERE key = ?').run(key);
}

/** Derives anew what an older program, or none, has derived. */
export function rebuildIfOutdated(desk: Desk, working: TellWorking = () => {}): void {
  const kept = desk.db.prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?');
  if (kept.get(key)?.value === newest) return;
  let told = -1;
  rebuildAll(desk, (name, done, total) => {
    const before = rebuilders.findIndex((each) => each.name === name);
    const percent = Math.floor((100 * (before + done / total)) / rebuilders.length);
    // Nothing to do is not worth a word.
    if (total === 0 || percent === told) return;
    told = percent;
    working({ doing: 'rebuild', done: percent, total: 100 });
  });
}
