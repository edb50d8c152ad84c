import type { PeriodSummary } from '../../../shared/review/summary.ts';
import type { LibraryStore } from '../library/store.ts';
import { between } from '../review/query.ts';
import type { Asked, reviewStore } from '../review/store.ts';
import type { Database } from '../store/database.ts';
import { labelsFrom, type Name } from './labels.ts';

interface Row extends Omit<Counted, 'outcome'> {
  no: number;
  edition: number;
  status: string;
  outcome: string | null;
}

/** What is counted of an interaction, in names. */
interface Counted {
  outcome: string;
  protocol: string;
  channel: string;
  agent: string;
  satisfaction: string | null;
  escalations: number;
  warnings: number;
  flags: number;
  activeMs: number;
}

const blockSize = 2000;

/**
 * Counts what a filter finds, block by block, so that whoever calls can let others have their turn in between.
 * Times in ms.
 */
export function* summarize(
  db: Database,
  library: LibraryStore,
  queryOf: ReturnType<typeof reviewStore>['query'],
  asked: Asked,
): Generator<void, PeriodSummary> {
  const nameOf = labelsFrom(library);
  const query = queryOf(asked);
  const block = db.prepare<(string | number)[], Row>(
    `SELECT i.no, i.edition, i.status, i.outcome, i.protocol, i.channel, i.agent_name AS agent, i.satisfaction,
       i.escalations, i.warnings, i.flags, i.active_ms AS activeMs
     FROM ${query.from} WHERE ${between(query, {}).where} ORDER BY ${query.key} LIMIT ${blockSize}`,
  );
  const tally = new Tally();
  for (let last = 0; ;) {
    const rows = block.all(...between(query, { after: last }).values);
    for (const row of rows) tally.take(named(row, nameOf));
    const end = rows.at(-1);
    if (!end || rows.length < blockSize) return tally.summary();
    last = end.no;
    yield;
  }
}

/** With the names that people know; an interaction that was given up has that for its outcome. */
function named({ edition, status, ...row }: Row, nameOf: Name): Counted {
  const outcome = status === 'abandoned' ? status : row.outcome;
  return {
    ...row,
    outcome: outcome === null ? '' : nameOf(edition, 'outcome', outcome),
    protocol: nameOf(edition, 'protocol', row.protocol),
  };
}

class Tally {
  readonly #groups = {
    outcomes: new Map<string, number>(),
    protocols: new Map<string, number>(),
    channels: new Map<string, number>(),
    agents: new Map<string, number>(),
    satisfaction: new Map<string, number>(),
  };
  readonly #lengths: number[] = [];
  #escalated = 0;
  #warned = 0;
  #flagged = 0;

  take(row: Counted): void {
    add(this.#groups.outcomes, row.outcome);
    add(this.#groups.protocols, row.protocol);
    add(this.#groups.channels, row.channel);
    add(this.#groups.agents, row.agent);
    if (row.satisfaction !== null) add(this.#groups.satisfaction, row.satisfaction);
    this.#lengths.push(row.activeMs);
    this.#escalated += Number(row.escalations > 0);
    this.#warned += Number(row.warnings > 0);
    this.#flagged += Number(row.flags > 0);
  }

  summary(): PeriodSummary {
    const sorted = this.#lengths.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? null;
    const { outcomes, protocols, channels, agents, satisfaction } = this.#groups;
    return {
      count: sorted.length,
      escalated: this.#escalated,
      warned: this.#warned,
      flagged: this.#flagged,
      medianMs: at(0.5),
      p90Ms: at(0.9),
      outcomes: ordered(outcomes),
      protocols: ordered(protocols),
      channels: ordered(channels),
      agents: ordered(agents),
      satisfaction: ordered(satisfaction),
    };
  }
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function ordered(counts: ReadonlyMap<string, number>): PeriodSummary['outcomes'] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
