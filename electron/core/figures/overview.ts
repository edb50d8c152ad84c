import type { FigureFilters, Grouping } from '../../../shared/figures/contract.ts';
import { comparedOf, figuresOf } from '../../../shared/figures/figuresOf.ts';
import { merge } from '../../../shared/figures/tally.ts';
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
  const now = await read({ ...filters, agent, steps: true });
  const length = to - from + 1;
  const before = await read({ ...filters, agent, from: from - length, to: from - 1, steps: false });
  const apart =
    by === 'agent' && agent === null
      ? await read({ ...filters, agent: 'each', steps: false })
      : now;
  const { library } = desk.library.newest();
  return {
    now: figuresOf(merge(talliesOf(now)), daysOf(now, from, to), library),
    before: comparedOf(merge(talliesOf(before), ['steps', 'places'])),
    groups: groupsOf(desk, apart, by),
    followUps: followUpsOf(desk),
    choices: choicesOf(desk, filters),
  };
}

const talliesOf = (cells: readonly Cell[]) => cells.map(({ tally }) => tally);

/** Every day of the period, also those on which nothing happened. */
function daysOf(cells: readonly Cell[], from: number, to: number): Figures['days'] {
  const days = Array.from({ length: to - from + 1 }, (_, index) => ({
    day: from + index,
    n: 0,
    escalated: 0,
  }));
  for (const { day, tally } of cells) {
    const sum = days[day - from];
    if (!sum) continue;
    sum.n += tally.n;
    sum.escalated += tally.escalated;
  }
  return days;
}

function groupsOf(desk: Desk, cells: readonly Cell[], by: Grouping): FigureGroup[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const id = by === 'version' ? `${cell.protocol} ${cell.version}` : String(cell[by]);
    const group = groups.get(id);
    if (group) group.push(cell);
    else groups.set(id, [cell]);
  }
  const names = namesFor(desk, by);
  return [...groups]
    .map(([id, group]) => {
      const { lacking: _lacking, ...compared } = comparedOf(
        merge(talliesOf(group), ['steps', 'places']),
      );
      return { id, name: names(id, group[0]), ...compared };
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
