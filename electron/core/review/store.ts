import type { Filter, Span } from '../../../shared/review/filter.ts';
import type {
  InteractionPage,
  InteractionSummary,
  Neighbours,
} from '../../../shared/review/view.ts';
import type { Kept } from '../../../shared/rights/record.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import type { LibraryStore } from '../library/store.ts';
import type { PeopleStore } from '../people/store.ts';
import { keptColumn } from '../rights/store.ts';
import type { Database } from '../store/database.ts';
import { boundLimit } from '../store/limit.ts';
import { spanStore } from './days.ts';
import { between, queryOf, type Query } from './query.ts';
import { versionStore } from './versions.ts';

interface Row {
  no: number;
  id: string;
  edition: number;
  agent: string;
  agentNo: number;
  protocol: string;
  channel: InteractionSummary['channel'];
  startedAt: number;
  endedAt: number;
  activeMs: number;
  client: string;
  status: InteractionSummary['status'];
  outcome: string | null;
  satisfaction: string | null;
  escalations: number;
  clientType: string | null;
  warnings: number;
  flags: number;
  missingNorms: number;
  reviewed: number;
  kept: Kept;
}

/** What is asked of the list, and by whom. */
export interface Asked {
  filter: Filter;
  span: Span;
  /** The person whose own interactions are all that may be seen; null = all. */
  own: number | null;
}

const columnsWith = (client: string, kept: string) => `i.no, i.id, i.edition, i.agent_name AS agent,
  i.agent AS agentNo, i.protocol, i.channel, i.started_at AS startedAt,
  i.ended_at AS endedAt, i.active_ms AS activeMs, ${client}, ${kept}, i.status, i.outcome, i.satisfaction, i.escalations,
  i.client_type AS clientType, i.warnings, i.flags, i.missing_norms AS missingNorms, i.reviewed`;

const columns = columnsWith(
  `CASE WHEN EXISTS (SELECT 1 FROM blocked WHERE blocked.interaction = i.no) THEN '' ELSE i.client END AS client`,
  keptColumn,
);

/** The same where nothing was ever blocked or erased: asked once a page instead of three times a row. */
const columnsOfWhole = columnsWith('i.client', `'whole' AS kept`);

/** Counted no further: whoever reads "more than a thousand" narrows the list down. */
export const mostCounted = 1000;

/**
 * The Registro: ended interactions, the last begun first, in keyset pages (a page costs the same however far
 * back). Numbers are given in the order of beginning, so that a clock that was set back changes nothing.
 */
export function reviewStore(db: Database, library: LibraryStore, people: PeopleStore) {
  const { all: versions, editionsOf } = versionStore(db);
  const names = {
    agentNo: (id: string) => people.byId(id)?.no ?? null,
    editionsOf,
    range: spanStore(db).range,
  };
  const asked = ({ filter, span, own }: Asked) => queryOf(filter, span, own, names);
  const one = db.prepare<[string], Row>(
    `SELECT ${columns} FROM interaction i WHERE id = ? AND ended_at IS NOT NULL`,
  );
  const rowsOf = rowStatements(db);
  const summary = (row: Row) => summaryOf(row, library, people);
  return {
    versions,
    query: asked,
    /** @param before the number of the last row of the page before; null = the first page. */
    page(what: Asked, before: number | null, limit: number): InteractionPage {
      const rows = rowsOf.older(asked(what), before ?? Number.MAX_SAFE_INTEGER, limit + 1);
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      return { rows: shown.map(summary), next: last?.no ?? null };
    },
    /** How many there are; one more than `mostCounted` stands for any higher number. */
    count: (what: Asked): number => rowsOf.count(asked(what), mostCounted + 1),
    /** What stands before and after an interaction in the list. */
    around(what: Asked, id: string): Neighbours {
      const no = one.get(id)?.no;
      if (no === undefined) return { newer: null, older: null };
      const query = asked(what);
      const [older] = rowsOf.older(query, no, 1);
      const newer = rowsOf.newer(query, no);
      return { newer: newer?.id ?? null, older: older?.id ?? null };
    },
    summary(id: string): InteractionSummary | null {
      const row = one.get(id);
      return row ? summary(row) : null;
    },
  };
}

/** Statements by their shape: the same filter with other values is prepared once. */
function rowStatements(db: Database) {
  const prepare = (sql: string) => db.prepare<(string | number)[], Row>(sql);
  const known = new Map<string, ReturnType<typeof prepare>>();
  const statement = (sql: string) => {
    const found = known.get(sql) ?? prepare(sql);
    known.set(sql, found);
    return found;
  };
  const anything = db
    .prepare<[], 0 | 1>('SELECT EXISTS (SELECT 1 FROM blocked) OR EXISTS (SELECT 1 FROM erased)')
    .pluck();
  const shown = () => (anything.get() === 0 ? columnsOfWhole : columns);
  return {
    older(query: Query, before: number, limit: number): Row[] {
      const { where, values } = between(query, { before });
      const order = `ORDER BY ${query.key} DESC LIMIT ${boundLimit}`;
      return statement(`SELECT ${shown()} FROM ${query.from} WHERE ${where} ${order}`).all(
        ...values,
        limit,
      );
    },
    newer(query: Query, after: number): Row | undefined {
      const { where, values } = between(query, { after });
      const order = `ORDER BY ${query.key} LIMIT 1`;
      return statement(`SELECT ${shown()} FROM ${query.from} WHERE ${where} ${order}`).get(
        ...values,
      );
    },
    count(query: Query, limit: number): number {
      const { where, values } = between(query, {});
      const found = `SELECT 1 FROM ${query.from} WHERE ${where} LIMIT ${boundLimit}`;
      const counted = statement(`SELECT count(*) AS no FROM (${found})`).get(...values, limit);
      return (counted as { no: number }).no;
    },
  };
}

/** Names come from the edition the interaction was pinned to, not from today's; ids where that one is gone. */
function summaryOf(row: Row, library: LibraryStore, people: PeopleStore): InteractionSummary {
  const { no, edition, outcome, clientType } = row;
  const kept = library.kept(edition);
  const label = kept?.catalog.outcomes.find(({ id }) => id === outcome)?.label;
  const protocol = kept?.protocols.get(row.protocol);
  return {
    id: row.id,
    agent: row.agent,
    agentId: people.idOf(row.agentNo) ?? '',
    protocol: row.protocol,
    channel: row.channel,
    startedAt: row.startedAt,
    endedAt: row.endedAt,
    activeMs: row.activeMs,
    client: row.client,
    status: row.status,
    outcome,
    satisfaction: row.satisfaction,
    escalations: row.escalations,
    clientType,
    warnings: row.warnings,
    flags: row.flags,
    missingNorms: row.missingNorms,
    kept: row.kept,
    reviewed: row.reviewed > 0,
    folio: folioOf(no),
    protocolName: protocol?.header.name ?? row.protocol,
    version: protocol?.version ?? '',
    outcomeLabel: label ?? outcome,
    clientTypeName: kept?.catalog.clientTypes.find(({ id }) => id === clientType)?.name ?? null,
  };
}
