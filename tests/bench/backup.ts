import { rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { backupFolderName } from '../../electron/core/backup/folder.ts';
import { databaseName } from '../../electron/core/store/identify.ts';
import type { Bench } from './benchmark.ts';
import { coreAlone } from './coreAlone.ts';
import { many, workingCopy } from './demoFolder.ts';
import { type Figure, figureAgainst, figureOf, type Samples } from './figure.ts';
import { keysDuring } from './keys.ts';
import { timed } from './measure.ts';

/** A backup while people work, its check included, beside SQLite's own; and the key that waited longest. */
export async function backup(bench: Bench): Promise<Figure[]> {
  const count = many(bench);
  const { dataDir, remove } = workingCopy(count);
  const core = await coreAlone(dataDir);
  const samples = { subject: [] as number[], limit: [] as number[] };
  const waits: number[] = [];
  try {
    const [keeper, agent] = [core.port(), core.port()];
    for (let round = 0; round <= bench.rounds; round += 1) {
      // oxlint-disable no-await-in-loop -- in turn is the point
      const limit = await timed(() => vacuum(path.join(dataDir, databaseName)));
      let taken = 0;
      const quick = await keysDuring(
        agent,
        async () => (taken = await timed(() => keeper.backup.make())),
      );
      // oxlint-enable no-await-in-loop
      // Of a great many each one is gigabytes.
      rmSync(path.join(dataDir, backupFolderName), { recursive: true, force: true });
      if (round === 0) continue;
      samples.subject.push(taken);
      samples.limit.push(limit);
      waits.push(...quick);
    }
    return figures(count, samples, waits);
  } finally {
    await core.stop();
    remove();
  }
}

function figures(count: number, samples: Samples, waits: readonly number[]): Figure[] {
  const what = `copia de seguridad comprobada, ${count} atenciones / VACUUM INTO solo`;
  return [
    figureOf({ name: 'backup-1m', what, unit: 'ms', target: 1.5 }, samples),
    figureAgainst(
      {
        name: 'backup-1m-keys',
        what: 'la tecla que más esperó mientras se copiaba / 50 ms',
        unit: 'ms',
        target: 1,
        share: 1,
      },
      waits,
      50,
    ),
  ];
}

function vacuum(file: string): void {
  const copy = `${file}.limite`;
  const db = new Database(file, { readonly: true });
  try {
    db.prepare('VACUUM INTO ?').run(copy);
  } finally {
    db.close();
    rmSync(copy, { force: true });
  }
}
