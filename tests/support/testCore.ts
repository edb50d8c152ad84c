import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, onTestFinished } from 'vitest';
import { openCore, type Core, type CoreOptions } from '../../electron/core/core.ts';
import { idCounter } from './ids.ts';
import { protocolsDir } from './library.ts';
import { nineOClock } from './session.ts';

/** A new folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guion-'));
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** A backup that was under way when its core was closed may write its last file meanwhile. */
function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

export { idCounter };

export const countedId = idCounter();

/** A clock that a test moves by hand. */
export function handClock(start = nineOClock) {
  let time = start;
  return {
    now: () => time,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

export function testOptions(over: Partial<CoreOptions> = {}): CoreOptions {
  return {
    dataDir: over.dataDir ?? temporaryFolder(),
    protocolsDir,
    door: 'browser',
    version: '0.0.0-test',
    now: () => nineOClock,
    steady: over.now ?? (() => nineOClock),
    newId: countedId,
    localTime: () => '09:30',
    ...over,
  };
}

/** The real core on a real file; closed when the test ends unless it closed it itself. */
export function openTestCore(over: Partial<CoreOptions> = {}): Core {
  const opened = openCore(testOptions(over));
  if (!opened.ok) throw new Error(opened.problem.reason);
  let open = true;
  const close = () => {
    if (open) opened.core.close();
    open = false;
  };
  onTestFinished(close);
  return { ...opened.core, close };
}

/** One core for all tests of a file that leave nothing behind; opened before the first, closed after the last. */
export function sharedCore(): Core {
  const dataDir = mkdtempSync(join(tmpdir(), 'guion-'));
  const opened = openCore(testOptions({ dataDir }));
  if (!opened.ok) throw new Error(opened.problem.reason);
  afterAll(() => {
    opened.core.close();
    removeFolder(dataDir);
  });
  return opened.core;
}

/** The core's procedures called directly, as a page would call them through a door. */
export function clientOf(core: Core) {
  return createRouterClient(core.router);
}
export type Client = ReturnType<typeof clientOf>;

export const marcela = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Marcela Rojas',
  position: 'ejecutiva de atención a clientes',
};

/** Whoever comes to the same desk after her. */
export const julio = {
  id: '33333333-3333-4333-8333-333333333333',
  name: 'Julio Paredes',
  position: 'agente',
};

/** Says company and agent, as the first run does. */
export async function firstRun(client: Pick<Client, 'settings' | 'people'>): Promise<void> {
  await client.settings.save({ company: 'Tiendas Suárez' });
  await client.people.save(marcela);
  await client.people.choose({ id: marcela.id });
}
