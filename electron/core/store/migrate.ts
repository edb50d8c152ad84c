import type { TellWorking } from '../../../shared/door/working.ts';
import type { Database } from './database.ts';
import { initial } from './migrations/0001-initial.ts';
import { integrity } from './migrations/0002-integrity.ts';
import { desk } from './migrations/0003-desk.ts';
import { accounts } from './migrations/0004-accounts.ts';
import { listing } from './migrations/0005-listing.ts';
import { figures } from './migrations/0006-figures.ts';
import { told } from './migrations/0007-told.ts';
import { rights } from './migrations/0008-rights.ts';
import { quality } from './migrations/0009-quality.ts';
import { erasure } from './migrations/0010-erasure.ts';
import { compressedFigures } from './migrations/0011-compressed.ts';
import { packs } from './migrations/0012-packs.ts';

/** SQL, or what SQL alone cannot do. */
export type Migration = string | ((db: Database) => void);

/** In order; the position is the number (`user_version`). One is never edited once it has been released. */
export const migrations: readonly Migration[] = [
  initial,
  integrity,
  desk,
  accounts,
  listing,
  figures,
  told,
  rights,
  quality,
  erasure,
  compressedFigures,
  packs,
];

export type Migrated = { ok: true } | { ok: false; version: number; known: number };

/**
 * Brings the schema up to date, each migration in one transaction with its number.
 * @param working is told before each of a database that was there.
 * @returns not ok when the file was written by a newer program: then nothing is touched.
 */
export function migrate(db: Database, working: TellWorking = () => {}): Migrated {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > migrations.length) return { ok: false, version, known: migrations.length };
  for (const [index, migration] of migrations.entries()) {
    if (index < version) continue;
    if (version > 0)
      working({ doing: 'migrate', done: index - version, total: migrations.length - version });
    db.transaction(() => {
      if (typeof migration === 'string') db.exec(migration);
      else migration(db);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
  return { ok: true };
}
