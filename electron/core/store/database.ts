import type BetterSqlite3 from 'better-sqlite3';

export type Database = BetterSqlite3.Database;

/** Runs what belongs together in one transaction that writes from its beginning; nested, as a part of the other's. */
export type AtOnce = <Made>(act: () => Made) => Made;

/** Making a transaction costs more than running a statement: it is made once. */
export function atOnceOn(db: Database): AtOnce {
  const run = db.transaction((act: () => unknown) => act());
  return <Made>(act: () => Made) => run.immediate(act) as Made;
}
