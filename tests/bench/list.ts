import path from 'node:path';
import Database from 'better-sqlite3';
import { facet } from '../../electron/core/review/facets.ts';
import { noFilter } from '../../shared/review/filter.ts';
import { databaseName } from '../../electron/core/store/identify.ts';
import type { Api } from '../support/prepare.ts';
import type { Bench } from './benchmark.ts';
import { demoFolder, many, supervised } from './demoFolder.ts';
import { type Figure, figureOf, type Samples } from './figure.ts';
import { interleaved } from './measure.ts';

const limit = 50;

type Asked = Parameters<Api['review']['list']>[0];

/** What a page of the list says, asked of SQLite alone: also the ids of people, which the core remembers. */
const columns = `i.no, i.id, i.edition, i.agent_name,
  (SELECT person.id FROM person WHERE person.no = i.agent), i.protocol, i.channel, i.started_at, i.ended_at,
  i.active_ms, i.client, i.status, i.outcome, i.satisfaction, i.escalations, i.client_type, i.warnings, i.flags,
  i.missing_norms, i.reviewed`;
export const plainSql = `SELECT ${columns} FROM interaction i
  WHERE i.no BETWEEN 1 AND ? AND i.ended_at IS NOT NULL AND i.practice = 0 ORDER BY i.no DESC LIMIT ${limit + 1}`;
export const filteredSql = `SELECT ${columns} FROM listing CROSS JOIN interaction i ON i.no = listing.rowid
  WHERE listing MATCH ? AND listing.rowid BETWEEN 1 AND ? ORDER BY listing.rowid DESC LIMIT ${limit + 1}`;

/** What is asked of the list besides its newest page: written contacts that were escalated. */
export const commonFilter = { channels: ['electronico' as const], escalated: true };
export const matchOfCommon = `"${facet('channel', 'electronico')}" AND "${facet('escalated', true)}"`;

/** Pages of the supervisor's list, as the core answers them, beside the same SQL alone; and a far page. */
export async function list(bench: Bench): Promise<Figure[]> {
  const count = many(bench);
  const dataDir = demoFolder(count);
  const { core, api } = await supervised(dataDir);
  const db = new Database(path.join(dataDir, databaseName), { readonly: true });
  try {
    return await pages(api, db, count, bench.rounds * 100);
  } finally {
    db.close();
    core.close();
  }
}

async function pages(
  api: Api,
  db: Database.Database,
  count: number,
  rounds: number,
): Promise<Figure[]> {
  const [raw, rawFiltered] = [db.prepare(plainSql), db.prepare(filteredSql)];
  const ask = (asked: Asked) => api.review.list({ limit, ...asked });
  const somewhere = () => 1 + Math.floor(Math.random() * count);
  const filter = { ...noFilter, ...commonFilter };
  const first = await interleaved(rounds, { subject: () => ask({}), limit: () => raw.all(count) });
  const random = await interleaved(rounds, {
    subject: () => ask({ before: somewhere() }),
    limit: () => raw.all(somewhere()),
  });
  const one = await interleaved(rounds, {
    subject: () => ask({ filter }),
    limit: () => rawFiltered.all(matchOfCommon, count),
  });
  const far = await interleaved(rounds, {
    subject: () => ask({ before: Math.max(1, count - 10_000 * limit) }),
    limit: () => ask({}),
  });
  const beside = `entre ${count} atenciones, en el núcleo / el mismo SQL solo`;
  return [
    inCore('first', `primera página ${beside}`, first),
    inCore('random', `una página cualquiera ${beside}`, random),
    inCore('filtered', `página filtrada ${beside}`, one),
    figureOf({ name: 'list-1m-far', what: 'página 10 000 / página 1', unit: 'ms', target: 3 }, far),
  ];
}

function inCore(name: string, what: string, samples: Samples): Figure {
  return figureOf({ name: `list-1m-${name}`, what, unit: 'ms', target: 1.3, share: 0.95 }, samples);
}
