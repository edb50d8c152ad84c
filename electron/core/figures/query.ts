import { setImmediate as turn } from 'node:timers/promises';
import type { FigureFilters } from '../../../shared/figures/contract.ts';
import { withoutSteps } from '../../../shared/figures/tally.ts';
import type { Database } from '../store/database.ts';
import { begun, expanded } from './compressed.ts';
import { everybody, type CellKey } from './store.ts';

/** A cell as it is read: whose, when, and the figures as they are written. */
export interface Cell extends CellKey {
  text: string;
}

export interface CellFilter extends Pick<
  FigureFilters,
  'from' | 'to' | 'protocol' | 'version' | 'channel'
> {
  /** A person's number; null = everybody together; 'each' = everybody one by one. */
  agent: number | 'each' | null;
  /** False leaves the steps out, for what is only compared. */
  steps: boolean;
}

/** So many cells between two turns of the event loop: an agent's key never waits for a dashboard. */
const cellsAtOnce = 100;

/** Reads cells of the daily figures. */
export function cellReader(db: Database) {
  return async function* cells({ agent, steps, ...filter }: CellFilter): AsyncGenerator<Cell> {
    const whose = agent === 'each' ? `+agent <> ${everybody}` : 'agent = @agent';
    const rows = db
      .prepare<[object], CellKey & { body: Buffer }>(
        `SELECT agent, day, protocol, version, channel, body FROM rollup
         WHERE ${whose} AND day BETWEEN @from AND @to
           AND (@protocol IS NULL OR protocol = @protocol)
           AND (@version IS NULL OR version = @version)
           AND (@channel IS NULL OR channel = @channel)`,
      )
      .all({ ...filter, agent: typeof agent === 'number' ? agent : everybody });
    for (const [index, { body, ...key }] of rows.entries()) {
      yield { ...key, text: steps ? expanded(body) : comparedIn(body) };
      if (index % cellsAtOnce === cellsAtOnce - 1) await turn();
    }
  };
}

/** Nearly always the steps begin within so much of what is compressed. */
const shareCompared = 0.6;

/** What is compared of a cell; the whole of one that has no steps. */
function comparedIn(body: Buffer): string {
  const beginning = withoutSteps(begun(body, shareCompared));
  if (beginning !== null) return beginning;
  const text = expanded(body);
  return withoutSteps(text) ?? text;
}
