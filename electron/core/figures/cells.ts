import { tallySums, type FlatTally } from '../../../shared/figures/sum.ts';
import type { Tally } from '../../../shared/figures/tally.ts';
import { everybody, type CellKey, type FigureStore } from './store.ts';

/**
 * Counts interactions by the day, in memory, and writes whole days: far quicker than cell by cell where there are
 * very many. Days that have been written must not be counted again.
 */
export function dayCounter(cells: Pick<FigureStore['cells'], 'put'>) {
  const { flat, sum } = tallySums();
  const days = new Map<number, Map<string, { key: CellKey; sum: ReturnType<typeof sum> }>>();

  function add(key: CellKey, figures: FlatTally): void {
    const { agent, day, protocol, version, channel } = key;
    const today = days.get(day) ?? new Map();
    days.set(day, today);
    const name = `${agent}\n${protocol}\n${version}\n${channel}`;
    const cell = today.get(name) ?? { key: { agent, day, protocol, version, channel }, sum: sum() };
    today.set(name, cell);
    cell.sum.add(figures);
  }

  return {
    /** Figures in the form that is added: to be made once where many interactions have the same. */
    flat: (tally: Tally): FlatTally => flat(tally),
    /** Counts an interaction for whoever attended and for everybody. */
    count(key: CellKey, figures: readonly FlatTally[]): void {
      for (const agent of [everybody, key.agent]) {
        for (const part of figures) add({ ...key, agent }, part);
      }
    },
    /** Writes the days before one, and forgets them. */
    write(before: number): void {
      for (const [day, today] of days) {
        if (day >= before) continue;
        for (const { key, sum: counted } of today.values()) cells.put(key, counted.tally());
        days.delete(day);
      }
    },
  };
}
