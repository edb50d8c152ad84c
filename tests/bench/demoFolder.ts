import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { createRouterClient } from '@orpc/server';
import { openCore, type Core } from '../../electron/core/core.ts';
import { migrations } from '../../electron/core/store/migrate.ts';
import { coreOptions } from '../../electron/entry/surroundings.ts';
import { checkout } from '../../scripts/checkout.ts';
import { asSupervisor } from '../support/accounts.ts';
import type { Api } from '../support/prepare.ts';
import { type Bench, CannotRun } from './benchmark.ts';

/** How many interactions stand for "a great many". */
export const many = ({ quick }: Bench): number => (quick ? 5000 : 1_000_000);

/**
 * A data folder with so many invented interactions. Making a million takes minutes, so that it is kept between
 * runs where the runtime is kept, under the number of its schema.
 */
export function demoFolder(count: number): string {
  const shelf = path.join(homedir(), '.cache', 'guion', 'medidas');
  const folder = path.join(shelf, `${count}-esquema-${migrations.length}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(shelf, { recursive: true, mode: 0o700 });
  const command = path.join(checkout, 'electron', 'entry', 'cli', 'main.ts');
  const words = [command, 'demo', '--interacciones', `${count}`, '--data-dir', partial];
  const made = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (made.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new CannotRun(`no se pudieron inventar ${count} atenciones: ${made.stderr.toString()}`);
  }
  renameSync(partial, folder);
  return folder;
}

/** The core on a folder. */
export function opened(dataDir: string): Core {
  const result = openCore(coreOptions('command', dataDir));
  if (!result.ok) throw new CannotRun(`el núcleo no se abre: ${result.problem.reason}`);
  return result.core;
}

/** The core on a folder, asked directly, with the supervisor signed in. */
export async function supervised(dataDir: string): Promise<{ core: Core; api: Api }> {
  const core = opened(dataDir);
  const api: Api = createRouterClient(core.router);
  await asSupervisor(api);
  return { core, api };
}
