import { constants, cpSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { databaseName } from '../../electron/core/store/identify.ts';
import { noFilter } from '../../shared/review/filter.ts';
import { carmen } from '../support/accounts.ts';
import { giveToOwner } from '../support/processes.ts';
import type { Bench } from './benchmark.ts';
import { demoFolder, many, supervised } from './demoFolder.ts';
import { type Figure, figureOf } from './figure.ts';
import { commonFilter, filteredSql, matchOfCommon, plainSql } from './list.ts';
import { timed } from './measure.ts';
import { openWindows } from './windows.ts';
import { callInPage, tapPort, wireOf } from './wire.ts';

/** The same pages as the page receives them, over main and the core's door, beside the same SQL alone. */
export async function listInPage(bench: Bench): Promise<Figure[]> {
  const count = many(bench);
  const windows = await openWindows();
  try {
    const dataDir = windows.dataDir('lista');
    cpSync(demoFolder(count), dataDir, { recursive: true, mode: constants.COPYFILE_FICLONE });
    const { core } = await supervised(dataDir);
    // A year of overdue promises would all be notified at once.
    while (core.takeDue().length > 0);
    core.close();
    giveToOwner(dataDir);
    const { page, kill } = await windows.guion(dataDir);
    const db = new Database(path.join(dataDir, databaseName), { readonly: true });
    await tapPort(page);
    const { user, password } = carmen;
    await callInPage(page, await wireOf((api) => api.account.signIn({ user, password })));
    const [first, some] = [
      await wireOf((api) => api.review.list({ limit: 50 })),
      await wireOf((api) =>
        api.review.list({ limit: 50, filter: { ...noFilter, ...commonFilter } }),
      ),
    ];
    const [raw, rawFiltered] = [db.prepare(plainSql), db.prepare(filteredSql)];
    const rounds = bench.rounds * 10;
    const samples = {
      first: await inTurn(
        rounds,
        () => callInPage(page, first),
        () => raw.all(count),
      ),
      filtered: await inTurn(
        rounds,
        () => callInPage(page, some),
        () => rawFiltered.all(matchOfCommon, count),
      ),
    };
    db.close();
    await kill();
    return [
      row('first', `primera página entre ${count} atenciones, hasta la página`, samples.first),
      row('filtered', `página filtrada entre ${count}, hasta la página`, samples.filtered),
    ];
  } finally {
    windows.remove();
  }
}

/** The page takes its own time, so that what asks it from outside is not in it. */
async function inTurn(rounds: number, inPage: () => Promise<number>, limit: () => unknown) {
  const samples = { subject: [] as number[], limit: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    // oxlint-disable no-await-in-loop -- in turn is the point
    const [raw, ours] = [await timed(limit), await inPage()];
    // oxlint-enable no-await-in-loop
    if (round === 0) continue;
    samples.limit.push(raw);
    samples.subject.push(ours);
  }
  return samples;
}

function row(name: string, what: string, samples: Parameters<typeof figureOf>[1]): Figure {
  const held = { unit: 'ms', target: 2, share: 0.95 } as const;
  return figureOf(
    { ...held, name: `list-1m-page-${name}`, what: `${what} / el mismo SQL solo` },
    samples,
  );
}
