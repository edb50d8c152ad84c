import type { ExportBlock } from '../../../shared/review/export.ts';
import type { Database } from '../store/database.ts';
import type { Driver } from '../store/driver.ts';
import type { Label } from './labels.ts';
import type { Plan } from './plan.ts';

/** Editions whose names are needed to go on. */
export interface Needed {
  editions: number[];
}

export type Walk = Generator<ExportBlock | Needed, void, readonly Label[] | undefined>;

/**
 * Opens a database once more, to be read only and as it is at the first look: whatever is written meanwhile, an
 * export tells of one moment. What it keeps for itself stays in memory.
 * Stands alone: its text is run in another thread.
 */
export function openBeside(Database: Driver, path: string): Database {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    db.pragma('busy_timeout = 2000');
    db.pragma('temp_store = MEMORY');
    db.pragma('trusted_schema = OFF');
    db.exec('BEGIN');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Carries out a plan block by block. A step answers with a block, or with what it needs, which goes into the next.
 * Stands alone: its text is run in another thread.
 * @param db opened by `openBeside`. @param after the number of the last interaction of the block before; null = the
 * first block.
 */
export function* walk(db: Database, plan: Plan, after: number | null): Walk {
  const newest = Number(db.prepare('SELECT max(no) FROM interaction').pluck().get() ?? 0);
  db.exec(plan.labelTable);
  const learn = db.prepare(plan.labelInto);
  const known = new Set<number>();
  const block = db.prepare<(string | number)[], { no: number; edition: number }>(plan.block);
  const prepared = (sql: string) => ({
    sql,
    statement: db.prepare<(string | number)[], string>(sql).pluck(),
  });
  let lines = prepared('SELECT NULL');
  let last = after ?? 0;
  let head = after === null ? plan.head : '';
  for (;;) {
    const from = Math.max(plan.first, last + 1);
    const found = block.all(from, plan.last, ...plan.values, plan.size);
    const editions = plan.named ? [...new Set(found.map(({ edition }) => edition))] : [];
    const strange = editions.filter((edition) => !known.has(edition));
    if (strange.length > 0) {
      for (const label of (yield { editions: strange }) ?? []) learn.run(label);
      for (const edition of strange) known.add(edition);
    }
    last = found.at(-1)?.no ?? last;
    const sql = plan.lines.replace(plan.theNumbers, found.map(({ no }) => no).join(', '));
    if (lines.sql !== sql) lines = prepared(sql);
    const told = found.length > 0 ? lines.statement.all(from, last, ...plan.values) : [];
    const text = head + (told.length > 0 ? told.join(plan.end) + plan.end : '');
    const whole = found.length === plan.size;
    head = '';
    yield { text, next: whole ? last : null, share: whole ? last / Math.max(1, newest) : 1 };
    if (!whole) return;
  }
}
