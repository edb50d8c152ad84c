import { createHash } from 'node:crypto';
import type { Database } from '../store/database.ts';

/** File name → text. */
export type Documents = ReadonlyMap<string, string>;

/** Keeps each text once, by its SHA-256, and each set of texts that was in use together. */
export function editionStore(db: Database, now: () => number) {
  const keep = db.prepare<[string, string, string]>(
    'INSERT INTO document (hash, name, source) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const source = db.prepare<[string], { source: string }>(
    'SELECT source FROM document WHERE hash = ?',
  );
  const insert = db.prepare<[string, string, number]>(
    'INSERT INTO edition (hash, members, since) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const byHash = db.prepare<[string], { no: number }>('SELECT no FROM edition WHERE hash = ?');
  const byNo = db.prepare<[number], { members: string }>(
    'SELECT members FROM edition WHERE no = ?',
  );
  const newest = db.prepare<[], { no: number }>('SELECT no FROM edition ORDER BY no DESC LIMIT 1');
  return {
    /** @returns the number of this very set; written now if it is new. */
    keep(documents: Documents): number {
      const json = membersOf(documents);
      const hash = hashOf(json);
      const known = byHash.get(hash);
      if (known) return known.no;
      db.transaction(() => {
        for (const [name, text] of documents) keep.run(hashOf(text), name, text);
        insert.run(hash, json, now());
      }).immediate();
      return byHash.get(hash)?.no ?? 0;
    },
    /** Whether this very set was in use before. */
    knows: (set: string) => byHash.get(set) !== undefined,
    /** The texts of an edition, or null when there is none of that number. */
    documents(no: number): Documents | null {
      const row = byNo.get(no);
      if (!row) return null;
      const members = Object.entries(JSON.parse(row.members) as Record<string, string>);
      return new Map(members.map(([name, hash]) => [name, source.get(hash)?.source ?? '']));
    },
    newestNo: (): number | null => newest.get()?.no ?? null,
  };
}

/** Names this very set of texts. */
export const setOf = (documents: Documents): string => hashOf(membersOf(documents));

/** File name → hash as JSON, the names in order: the same for the same set. */
function membersOf(documents: Documents): string {
  const members = [...documents].map(([name, text]) => [name, hashOf(text)] as const);
  return JSON.stringify(Object.fromEntries(members.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** SHA-256 of a text, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
