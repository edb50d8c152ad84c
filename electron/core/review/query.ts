import type { Filter, Span } from '../../../shared/review/filter.ts';
import { numberOf } from '../../../shared/session/folio.ts';
import { numbersOf, wordsIn } from '../../../shared/review/words.ts';
import { facet, magnitudeOf, type FacetKind } from './facets.ts';

/** What a filter asks of the database: `FROM … WHERE key BETWEEN first AND last AND …` with its values, in order. */
export interface Query {
  from: string;
  /** What an interaction's number is called in it. */
  key: 'i.no' | 'listing.rowid';
  /** The numbers that an interaction can have, both included. */
  first: number;
  last: number;
  where: string;
  values: (string | number)[];
}

/**
 * A part of what a query finds, by the numbers around it. SQLite goes by one lower and one upper bound and tries
 * row by row what else is said of the number: two of a kind cost as many rows as lie between them.
 */
export function between(
  { key, first, last, where, values }: Query,
  { after = 0, before = Number.MAX_SAFE_INTEGER }: { after?: number; before?: number },
): { where: string; values: (string | number)[] } {
  return {
    where: `${key} BETWEEN ? AND ? AND ${where}`,
    values: [Math.max(first, after + 1), Math.min(last, before - 1), ...values],
  };
}

export interface Names {
  /** The number of a person; null when there is none of that id. */
  agentNo: (id: string) => number | null;
  /** The editions in which a protocol had a version. */
  editionsOf: (protocol: string, version: string) => readonly number[];
  /** The numbers of the interactions that a range of dates can hold. */
  range: (span: Span) => { first: number; last: number };
}

/** More words than anybody means; the index takes no more. */
const mostWords = 64;

/** No interaction has this number. */
const nobody = 0;

/**
 * A filter as a query over ended interactions of the list, practice never among them.
 * @param own the person whose own interactions are all that may be seen; null = all.
 */
export function queryOf(filter: Filter, span: Span, own: number | null, names: Names): Query {
  const folio = numberOf(filter.text.trim());
  const { first, last } = names.range(span);
  const bounds = folio === null ? { first, last } : { first: folio, last: folio };
  const match = matchOf(folio === null ? filter : { ...filter, text: '' }, own, names);
  const query: Query =
    match === null
      ? {
          ...bounds,
          from: 'interaction i',
          key: 'i.no',
          where: 'i.ended_at IS NOT NULL AND i.practice = 0',
          values: [],
        }
      : {
          ...bounds,
          from: 'listing CROSS JOIN interaction i ON i.no = listing.rowid',
          key: 'listing.rowid',
          where: 'listing MATCH ?',
          values: [match],
        };
  return exactly(query, filter, span);
}

/** What the index knows only roughly. */
function exactly(query: Query, filter: Filter, span: Span): Query {
  const parts: [string, number | null][] = [
    ['i.started_at >= ?', span.from],
    ['i.started_at < ?', span.until],
    ['i.active_ms >= ?', filter.minSeconds === null ? null : filter.minSeconds * 1000],
    ['i.active_ms < ?', filter.maxSeconds === null ? null : (filter.maxSeconds + 1) * 1000],
  ];
  const asked = parts.flatMap(([sql, value]) => (value === null ? [] : [{ sql, value }]));
  return {
    ...query,
    where: [query.where, ...asked.map(({ sql }) => sql)].join(' AND '),
    values: [...query.values, ...asked.map(({ value }) => value)],
  };
}

/** The index's own expression; null when nothing is asked of it. */
function matchOf(filter: Filter, own: number | null, names: Names): string | null {
  const groups = [
    ...(own === null ? [] : [[facet('agent', own)]]),
    anyOf('agent', filter.agents, (id) => facet('agent', names.agentNo(id) ?? nobody)),
    protocolsOf(filter.protocols, names),
    anyOf('channel', filter.channels),
    anyOf('clientType', filter.clientTypes),
    anyOf('outcome', filter.outcomes),
    anyOf('satisfaction', filter.satisfaction),
    yesOrNo('escalated', filter.escalated),
    yesOrNo('warned', filter.warned),
    yesOrNo('missingNorms', filter.missingNorms),
    yesOrNo('flagged', filter.flagged),
    yesOrNo('reviewed', filter.reviewed),
    lengths(filter.minSeconds, filter.maxSeconds),
  ].filter((group) => group.length > 0);
  const words = [...new Set(wordsIn(filter.text))].slice(0, mostWords).map(numbersOf);
  if (filter.text.trim() !== '' && words.length === 0) words.push([facet('agent', nobody)]);
  const all = [...words.map((group) => group.map(quoted)), ...groups];
  return all.length === 0 ? null : all.map((group) => `(${group.join(' OR ')})`).join(' AND ');
}

const quoted = (token: string) => `"${token}"`;

function anyOf(
  kind: FacetKind,
  values: readonly string[],
  token = (value: string) => facet(kind, value),
): string[] {
  return values.map((value) => quoted(token(value)));
}

/** A version of a protocol is the protocol in one of the editions that had it. */
function protocolsOf(values: readonly string[], names: Names): string[] {
  return values.map((value) => {
    const [id = '', version] = value.split('@');
    const protocol = quoted(facet('protocol', id));
    if (version === undefined) return protocol;
    const editions = names.editionsOf(id, version).map((no) => quoted(facet('edition', no)));
    const one = editions.length === 0 ? quoted(facet('edition', nobody)) : editions.join(' OR ');
    return `(${protocol} AND (${one}))`;
  });
}

function yesOrNo(kind: FacetKind, wanted: boolean | null): string[] {
  return wanted === null ? [] : [quoted(facet(kind, wanted))];
}

function lengths(min: number | null, max: number | null): string[] {
  if (min === null && max === null) return [];
  const [first, last] = [magnitudeOf(min ?? 0), magnitudeOf(max ?? 1_000_000)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    quoted(facet('length', first + index)),
  );
}
