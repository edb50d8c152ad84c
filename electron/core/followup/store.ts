import type { FollowUp } from '../../../shared/followup/contract.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import type { LibraryStore } from '../library/store.ts';
import type { Database } from '../store/database.ts';

/** A promise as it is planned at the wrap-up. Times in UTC ms. */
export interface Planned {
  id: string;
  origin: number;
  due: number;
  reason: string;
  channel: string;
  createdAt: number;
}

/** A follow-up and its number: of those that are due at once, the one that was planned first comes first. */
export interface Placed {
  no: number;
  followUp: FollowUp;
}

interface Row extends Omit<FollowUp, 'origin' | 'reference'> {
  no: number;
  originNo: number;
  originId: string;
  edition: number;
  protocol: string;
}

export type FollowUpStore = ReturnType<typeof followUpStore>;

/** What was promised to clients and is still open. */
export function followUpStore(db: Database, library: LibraryStore, now: () => number) {
  const { forget, ...read } = readIn(db, library);
  const insert = db.prepare<[Planned]>(
    `INSERT INTO follow_up (id, origin, due, reason, channel, created_at)
     VALUES (@id, @origin, @due, @reason, @channel, @createdAt)`,
  );
  const snooze = db.prepare<[number, string]>('UPDATE follow_up SET due = ? WHERE id = ?');
  const close = db.prepare<[number, number | null, string]>(
    'UPDATE follow_up SET closed_at = ?, kept_by = ? WHERE id = ? AND closed_at IS NULL',
  );
  const openOf = db
    .prepare<[number], string>('SELECT id FROM follow_up WHERE origin = ? AND closed_at IS NULL')
    .pluck();
  const { tell, watch } = watched();
  return {
    ...read,
    watch,
    /** What they come from was blocked, released or erased. */
    changed() {
      forget();
      tell(null);
    },
    /** The client of an interaction has another name. @param origin its number. */
    renamed: (origin: number) => openOf.all(origin).forEach(tell),
    plan(planned: Planned) {
      tell(planned.id);
      insert.run(planned);
    },
    ...dueStatements(db, now),
    snooze(id: string, until: number) {
      tell(id);
      snooze.run(until, id);
    },
    /** @param keptBy the number of the interaction that kept it; null = closed without one. */
    close(id: string, keptBy: number | null): boolean {
      tell(id);
      return close.run(now(), keptBy, id).changes > 0;
    },
  };
}

function readIn(db: Database, library: LibraryStore) {
  const columns = `f.no, f.id, f.due, f.reason, f.channel, i.client, i.agent_name AS agent,
    i.no AS originNo, i.id AS originId, i.edition, i.protocol`;
  const referenceOf = referencesIn(db);
  const from = 'FROM follow_up f JOIN interaction i ON i.no = f.origin';
  const readable = 'f.origin NOT IN (SELECT interaction FROM blocked)';
  const open = db.prepare<[], Row>(
    `SELECT ${columns} ${from} WHERE f.closed_at IS NULL AND ${readable} ORDER BY f.due, f.no`,
  );
  const one = db.prepare<[string], Row>(
    `SELECT ${columns} ${from} WHERE f.id = ? AND f.closed_at IS NULL AND ${readable}`,
  );
  const placed = (row: Row): Placed => ({
    no: row.no,
    followUp: followUpOf(row, referenceOf.known(row.originNo), library),
  });
  const placedById = (id: string): Placed | null => {
    const row = one.get(id);
    return row ? placed(row) : null;
  };
  return {
    list: (): FollowUp[] => open.all().map((row) => placed(row).followUp),
    byId: (id: string): FollowUp | null => placedById(id)?.followUp ?? null,
    /** The same with their numbers. */
    placed: (): Placed[] => open.all().map(placed),
    placedById,
    forget: referenceOf.forget,
  };
}

function watched() {
  const watchers: ((id: string | null) => void)[] = [];
  return {
    tell: (id: string | null) => watchers.forEach((watcher) => watcher(id)),
    /** @param watcher is told which one may have changed, come or gone; null = any of them. */
    watch: (watcher: (id: string | null) => void) => void watchers.push(watcher),
  };
}

function dueStatements(db: Database, now: () => number) {
  const due = db.prepare<[number], { id: string; due: number }>(
    `SELECT id, due FROM follow_up
     WHERE closed_at IS NULL AND due <= ? AND (told IS NULL OR told <> due) ORDER BY due, no`,
  );
  const tell = db.prepare<[number, string]>('UPDATE follow_up SET told = ? WHERE id = ?');
  return {
    /**
     * Those that have come due and were not told yet, by id; from now on they are told. One that is put off
     * will be told again.
     */
    takeDue: (): string[] =>
      db.transaction(() => {
        const found = due.all(now());
        for (const row of found) tell.run(row.due, row.id);
        return found.map(({ id }) => id);
      })(),
  };
}

/**
 * What a client gave as their reference never changes but by an erasure. Reading it means unpacking the interaction
 * that it was given in, so that a long list remembers it.
 */
function referencesIn(db: Database) {
  const begun = db
    .prepare<[number], string | null>(
      `SELECT json_extract(body, '$.reference') FROM logged WHERE interaction = ? AND seq = 1`,
    )
    .pluck();
  const references = new Map<number, string>();
  return {
    known(origin: number): string {
      const reference = references.get(origin) ?? begun.get(origin) ?? '';
      references.set(origin, reference);
      return reference;
    },
    forget: () => references.clear(),
  };
}

function followUpOf(row: Row, reference: string, library: LibraryStore): FollowUp {
  const { originNo, originId, edition, protocol, ...rest } = row;
  const name = library.kept(edition)?.protocols.get(protocol)?.header.name ?? protocol;
  return {
    ...rest,
    reference,
    origin: { id: originId, folio: folioOf(originNo), protocolName: name },
  };
}
