import type { FigureFilters, Grouping } from '../../../shared/figures/contract.ts';
import { comparedOf, figuresOf } from '../../../shared/figures/figuresOf.ts';
import { merge } from '../../../shared/figures/tally.ts';
import { writtenSum } from '../../../shared/figures/writtenSum.ts';
import type { Dashboard, FigureGroup, Figures } from '../../../shared/figures/view.ts';
import type { ChannelId } from '../../../shared/protocol/protocol.ts';
import type { Desk } from '../session/desk.ts';
import { cellReader, type Cell } from './query.ts';

/** Nobody's number: a person who is not known has no figures. */
const nobody = -1;

/** The figures of a period. @param agent whose, by id; null = everybody's. */
export async function overviewOf(desk: Desk, filters: FigureFilters): Promise<Dashboard> {
  const { from, to, by } = filters;
  const read = cellReader(desk.db);
  const agent = filters.agent === null ? null : (desk.people.byId(filters.agent)?.no ?? nobody);
  const now = await counted(read({ ...filters, agent, steps: true }), filters);
  const length = to - from + 1;
  const earlier = { from: from - length, to: from - 1 };
  const before = await counted(read({ ...filters, agent, ...earlier, steps: false }), filters);
  const apart =
    by === 'agent' && agent === null
      ? await counted(read({ ...filters, agent: 'each', steps: false }), filters)
      : now;
  const { library } = desk.library.newest();
  return {
    now: figuresOf(totalOf(now), now.days, library),
    before: comparedOf(totalOf(before)),
    groups: groupsOf(desk, apart, by),
    followUps: followUpsOf(desk),
    choices: choicesOf(desk, filters),
  };
}

/** One of what is compared, with a cell of it. */
interface Group {
  cell: Cell;
  sum: ReturnType<typeof writtenSum>;
}

interface Counted {
  groups: Map<string, Group>;
  /** Every day of the period, also those on which nothing happened. */
  days: Figures['days'];
}

const totalOf = ({ groups }: Counted) => merge([...groups.values()].map(({ sum }) => sum.tally()));

/** Adds cells up as they come: group by group, and by the day. */
async function counted(cells: AsyncIterable<Cell>, period: FigureFilters): Promise<Counted> {
  const { from, to, by } = period;
  const groups = new Map<string, Group>();
  const days = Array.from({ length: to - from + 1 }, (_, index) => ({
    day: from + index,
    n: 0,
    escalated: 0,
  }));
  for await (const cell of cells) {
    const id = by === 'version' ? `${cell.protocol} ${cell.version}` : String(cell[by]);
    const { sum } = groups.get(id) ?? { sum: writtenSum() };
    if (!groups.has(id)) groups.set(id, { cell, sum });
    const [n, escalated] = [sum.count('n'), sum.count('escalated')];
    sum.add(cell.text);
    const day = days[cell.day - from];
    if (!day) continue;
    day.n += sum.count('n') - n;
    day.escalated += sum.count('escalated') - escalated;
  }
  return { groups, days };
}

function groupsOf(desk: Desk, { groups }: Counted, by: Grouping): FigureGroup[] {
  const names = namesFor(desk, by);
  return [...groups]
    .map(([id, { cell, sum }]) => {
      const { lacking: _lacking, ...compared } = comparedOf(sum.tally());
      return { id, name: names(id, cell), ...compared };
    })
    .toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
}

function namesFor(desk: Desk, by: Grouping): (id: string, cell: Cell | undefined) => string {
  const { protocols } = desk.library.newest().library;
  const nameOf = (id: string) => protocols.get(id)?.header.name ?? id;
  if (by === 'protocol') return nameOf;
  if (by === 'version') {
    return (id, cell) => (cell ? `${nameOf(cell.protocol)} · ${cell.version}` : id);
  }
  if (by === 'channel') return (id) => id;
  const people = new Map(desk.people.list().map((person) => [person.id, person.name]));
  const numbers = new Map(
    [...people].map(([id, name]) => [String(desk.people.byId(id)?.no), name]),
  );
  return (id) => numbers.get(id) ?? id;
}

function followUpsOf(desk: Desk): Dashboard['followUps'] {
  const now = desk.now();
  const row = desk.db
    .prepare<[number], { open: number; overdue: number | null }>(
      'SELECT count(*) AS open, sum(due < ?) AS overdue FROM follow_up WHERE closed_at IS NULL',
    )
    .get(now);
  return { open: row?.open ?? 0, overdue: row?.overdue ?? 0 };
}

function choicesOf(desk: Desk, { from, to, protocol }: FigureFilters): Dashboard['choices'] {
  const rows = desk.db
    .prepare<[number, number], { protocol: string; version: string; channel: ChannelId }>(
      `SELECT DISTINCT protocol, version, channel FROM rollup WHERE agent = 0 AND day BETWEEN ? AND ?`,
    )
    .all(from, to);
  const { protocols } = desk.library.newest().library;
  const unique = <Each extends string>(list: readonly Each[]) =>
    [...new Set(list)].toSorted((a, b) => (a < b ? -1 : 1));
  return {
    protocols: unique(rows.map((row) => row.protocol)).map((id) => ({
      id,
      name: protocols.get(id)?.header.name ?? id,
    })),
    versions: unique(rows.filter((row) => row.protocol === protocol).map((row) => row.version)),
    channels: unique(rows.map((row) => row.channel)),
    agents: desk.people.list().map(({ id, name }) => ({ id, name })),
  };
}
