import { statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { databaseName } from '../../electron/core/store/identify.ts';
import type { Bench } from './benchmark.ts';
import { demoFolder, many } from './demoFolder.ts';
import { type Figure, figureAgainst } from './figure.ts';

/** quality.md's reference: a table of its own for interactions of 9.5 steps, all indexes and full text. */
const reference = 427;

/** Bytes of the whole database for an interaction of ten steps; the invented ones are brought down to ten. */
export function bytes(bench: Bench): Promise<Figure[]> {
  const file = path.join(demoFolder(many(bench)), databaseName);
  const db = new Database(file, { readonly: true });
  const steps = db
    .prepare<[], number>(
      `SELECT count(*) FROM logged WHERE type IN ('started', 'next', 'decided', 'escalated', 'situationOpened')`,
    )
    .pluck()
    .get();
  db.close();
  const perTen = (statSync(file).size / (steps ?? 0)) * 10;
  const what = 'bytes de la base por atención de diez pasos / el esquema de referencia';
  return Promise.resolve([
    figureAgainst({ name: 'bytes', what, unit: 'B', target: 2 }, [perTen], reference),
  ]);
}
