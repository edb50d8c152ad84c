import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRouterClient } from '@orpc/server';
import { onTestFinished } from 'vitest';
import { type Core, openCore } from '../../electron/core/core.ts';
import type { CoreOptions } from '../../electron/core/options.ts';
import { problemText } from '../../electron/core/problem.ts';
import { protocolsDir } from './library.ts';
import type { ContractClient } from './transports.ts';

/** The core called in the same process. */
export type Client = ContractClient;

/** Ten in the morning of a Monday, UTC. */
const morning = Date.UTC(2026, 10, 23, 10, 0, 0);

let ids = 0;

/** An id as the core wants them (UUIDv7); the next one ends in the next number. */
export function countedId(): string {
  ids += 1;
  return `11111111-0000-7000-8000-${String(ids).padStart(12, '0')}`;
}

/** A clock that only the test moves. */
export function handClock(): { now: () => number; pass(ms: number): void } {
  let time = morning;
  return { now: () => time, pass: (ms) => void (time += ms) };
}

/** An empty folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guion-core-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a core is opened with: a clock that stands still, counted ids, the shipped protocols. */
export function testOptions(over: Partial<CoreOptions> = {}): CoreOptions {
  return {
    dataDir: over.dataDir ?? temporaryFolder(),
    protocolsDir,
    door: 'browser',
    version: '0.0.0-test',
    now: () => morning,
    newId: countedId,
    localTime: () => '10:00',
    ...over,
  };
}

/** Opens a core that is closed with the test, unless the test has closed it. */
export function openTestCore(over: Partial<CoreOptions> = {}): Core {
  const opened = openCore(testOptions(over));
  if (!opened.ok) throw new Error(problemText(opened.problem));
  const { core } = opened;
  let closed = false;
  const close = () => {
    if (!closed) core.close();
    closed = true;
  };
  onTestFinished(close);
  return { ...core, close };
}

/** The procedures without any transport. */
export function clientOf(core: Core): Client {
  return createRouterClient(core.router);
}

/** Says who the company and the agent are, as the first run asks. */
export async function firstRun(client: Client): Promise<void> {
  await client.settings.save({ company: 'Tiendas Suárez' });
  const agent = { id: countedId(), name: 'Laura Méndez', position: 'asesora de atención' };
  await client.people.save(agent);
  await client.people.choose({ id: agent.id });
}
