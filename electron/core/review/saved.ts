import { filterSchema, type Filter } from '../../../shared/review/filter.ts';
import type { SavedFilter } from '../../../shared/review/view.ts';
import type { Database } from '../store/database.ts';

interface Row {
  id: string;
  owner: string;
  shared: number;
  name: string;
  filter: string;
}

/** Filters that somebody keeps under a name, for themselves or for everyone who reads the list. */
export function savedFilterStore(db: Database) {
  const seen = db.prepare<[string], Row>(
    `SELECT id, owner, shared, name, filter FROM saved_filter
     WHERE owner = ? OR shared = 1 ORDER BY name COLLATE NOCASE, id`,
  );
  const save = db.prepare<[Row & { at: number }]>(
    `INSERT INTO saved_filter (id, owner, shared, name, filter, at)
     VALUES (@id, @owner, @shared, @name, @filter, @at)
     ON CONFLICT (id) DO UPDATE SET shared = excluded.shared, name = excluded.name, filter = excluded.filter,
       at = excluded.at WHERE owner = excluded.owner`,
  );
  const remove = db.prepare<[string, string]>(
    'DELETE FROM saved_filter WHERE id = ? AND owner = ?',
  );
  return {
    /** One's own and the shared ones, by name. One that an older program kept and that no longer reads is left out. */
    list: (owner: string): SavedFilter[] =>
      seen.all(owner).flatMap(({ id, name, shared, filter, ...row }) => {
        const read = filterSchema.safeParse(JSON.parse(filter));
        if (!read.success) return [];
        return [{ id, name, shared: shared === 1, own: row.owner === owner, filter: read.data }];
      }),
    /** @returns false when it is somebody else's. */
    save(owner: string, kept: Omit<SavedFilter, 'own'>, at: number): boolean {
      const { id, name, shared, filter } = kept;
      const row = { id, owner, name, shared: shared ? 1 : 0, filter: textOf(filter), at };
      return save.run(row).changes === 1;
    },
    remove: (owner: string, id: string): boolean => remove.run(id, owner).changes === 1,
  };
}

const textOf = (filter: Filter) => JSON.stringify(filter);
