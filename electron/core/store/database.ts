import type BetterSqlite3 from 'better-sqlite3';

export type Database = BetterSqlite3.Database;
export type Statement<Bind extends unknown[], Row> = BetterSqlite3.Statement<Bind, Row>;
