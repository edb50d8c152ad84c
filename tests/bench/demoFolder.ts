import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { createRouterClient } from '@orpc/server';
import { openCore, type Core } from '../../electron/core/core.ts';
import { migrations } from '../../electron/core/store/migrate.ts';
import { coreOptions } from '../../electron/entry/surroundings.ts';
import { checkout } from '../../scripts/checkout.ts';
import { asSupervisor } from '../support/accounts.ts';
import type { Api } from '../support/prepare.ts';
import { type Bench, CannotRun } from './benchmark.ts';

/** For whoever works on a benchmark: a million takes minutes to invent. */
const fewer = 'GUION_BENCH_INTERACTIONS';

/** How many interactions stand for "a great many". */
export function many({ quick }: Bench): number {
  const wished = Number(process.env[fewer] ?? '');
  return quick ? 1000 : Math.floor(wished) || 1_000_000;
}

const source = path.join(checkout, 'electron', 'core', 'demo');

/**
 * A data folder with so many invented interactions, to be read only. Making a million takes minutes, so that it is
 * kept between runs where the runtime is kept, under a sign of its schema and of the program that invents.
 */
export function demoFolder(count: number): string {
  const shelf = path.join(homedir(), '.cache', 'guion', 'medidas');
  const folder = path.join(shelf, `${count}-${signOfProgram()}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(shelf, { recursive: true, mode: 0o700 });
  forgetOlder(shelf, count);
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

function signOfProgram(): string {
  const hash = createHash('sha256').update(`${migrations.length}`);
  for (const name of readdirSync(source).toSorted()) {
    hash.update(readFileSync(path.join(source, name)));
  }
  return hash.digest('hex').slice(0, 8);
}

/** What an earlier program invented is no good any more, and may be gigabytes. */
function forgetOlder(shelf: string, count: number): void {
  const older = readdirSync(shelf).filter((name) => name.startsWith(`${count}-`));
  for (const name of older) rmSync(path.join(shelf, name), { recursive: true, force: true });
}

/** A copy that may be written to, and that `remove` takes away again. */
export function workingCopy(count: number): { dataDir: string; remove: () => void } {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'guion-medida-'));
  cpSync(demoFolder(count), dataDir, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
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
