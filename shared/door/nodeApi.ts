/**
 * What better-sqlite3 13 asks of the runtime it is loaded into. An older one must be told apart beforehand:
 * loading the driver into it crashes the process.
 */
const needed = 10;

/** Whether a runtime can load SQLite; `versions` as `process.versions` gives them. */
export function loadsSqlite(versions: Readonly<Record<string, string | undefined>>): boolean {
  return Number(versions['napi']) >= needed;
}

/** Why it cannot, for whoever reads the sentence about it. */
export function nodeApiDetail(versions: Readonly<Record<string, string | undefined>>): string {
  return `Node-API ${versions['napi'] ?? '?'}, hace falta la ${needed}`;
}
