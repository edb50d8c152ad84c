import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { columnsOf } from '../../electron/core/export/columns.ts';
import { databaseName } from '../../electron/core/store/identify.ts';
import { findProgram } from '../../scripts/find-program.ts';
import { asSupervisor } from '../support/accounts.ts';
import type { Api } from '../support/prepare.ts';
import { type Bench, CannotRun } from './benchmark.ts';
import { coreAlone } from './coreAlone.ts';
import { many, workingCopy } from './demoFolder.ts';
import { type Figure, figureAgainst, figureOf } from './figure.ts';
import { keysDuring } from './keys.ts';

/** The whole Registro as a page takes it out, beside SQLite's own program, and how long keys wait meanwhile. */
export async function exported(bench: Bench): Promise<Figure[]> {
  const shell = findProgram(['sqlite3']);
  if (shell === null) throw new CannotRun('falta el programa sqlite3');
  const count = many(bench);
  const { dataDir, remove } = workingCopy(count);
  const core = await coreAlone(dataDir);
  try {
    const [reader, agent] = [core.port(), core.port()];
    const [ours, theirs, waits]: number[][] = [[], [], []];
    for (let round = 0; round <= bench.rounds; round += 1) {
      // oxlint-disable no-await-in-loop -- in turn is the point
      await asSupervisor(reader);
      const limit = rowsPerSecond(shell, path.join(dataDir, databaseName));
      let rate = 0;
      const quick = await keysDuring(agent, async () => (rate = await takenOut(reader)));
      // oxlint-enable no-await-in-loop
      if (round === 0) continue;
      ours?.push(rate);
      theirs?.push(limit);
      waits?.push(...quick);
    }
    return figures(count, { subject: ours ?? [], limit: theirs ?? [] }, waits ?? []);
  } finally {
    await core.stop();
    remove();
  }
}

function figures(
  count: number,
  samples: { subject: number[]; limit: number[] },
  waits: number[],
): Figure[] {
  const what = `filas de CSV por segundo hasta la página, ${count} atenciones, con teclas entretanto / sqlite3 -csv con la misma consulta`;
  return [
    figureOf({ name: 'export-1m', what, unit: 'filas/s', target: 0.6, sense: 'min' }, samples),
    figureAgainst(
      {
        name: 'export-1m-keys',
        what: 'tecla mientras se exporta, p99 / 50 ms',
        unit: 'ms',
        target: 1,
        share: 0.99,
      },
      waits,
      50,
    ),
  ];
}

/** Rows per second, block by block, as renderer/review/exporting.ts asks for them. */
async function takenOut(api: Api): Promise<number> {
  const start = performance.now();
  const parts: string[] = [];
  for (let after: number | null = null; ;) {
    const from: number | null = after;
    // oxlint-disable-next-line no-await-in-loop -- each block says where the next begins
    const block = await api.review.export({ what: 'interactions', format: 'csv', after: from });
    parts.push(block.text);
    if (block.next === null) break;
    after = block.next;
  }
  const seconds = (performance.now() - start) / 1000;
  return (linesIn(parts.join('')) - 1) / seconds;
}

/** The columns of the export as the database has them: an id for its name, a number for a folio. */
const query = `SELECT ${columnsOf.interactions
  .map(({ sql }) => sql)
  .join(', ')} FROM interaction i WHERE i.ended_at IS NOT NULL AND i.practice = 0 ORDER BY i.no`;

function rowsPerSecond(shell: string, file: string): number {
  const start = performance.now();
  const told = spawnSync(shell, ['-readonly', '-csv', file, query], { maxBuffer: 2 ** 31 - 1 });
  const seconds = (performance.now() - start) / 1000;
  if (told.status !== 0) throw new CannotRun(`sqlite3: ${told.stderr.toString().trim()}`);
  return linesIn(told.stdout.toString('latin1')) / seconds;
}

/** Line breaks; there is none inside a cell of what was invented. */
const linesIn = (text: string): number => text.split('\n').length - 1;
