/** Eight hours at a desk, with the clock of a test; sends what it measured of itself to whoever forked it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { openCore } from '../../electron/core/core.ts';
import { coreOptions } from '../../electron/entry/surroundings.ts';
import { agentAtWork } from './agent.ts';

const [dataDir = '', wanted = '500'] = process.argv.slice(2);
const interactions = Number(wanted);
const shiftMs = 8 * 3_600_000;
let time = Date.UTC(2026, 10, 22, 9);
const options = { ...coreOptions('command', dataDir), now: () => time };
const opened = openCore(options);
if (!opened.ok) throw new Error(opened.problem.reason);
const client = createRouterClient(opened.core.router);
const agent = await agentAtWork(client, options.newId);
const seen = new Set<string>();
const measures: object[] = [];
/** The first measure is taken when everything has been loaded once. */
const early = 50;

while (seen.size <= interactions) {
  const before = seen.size;
  const { id } = await agent.step();
  seen.add(id);
  time += Math.round(shiftMs / (interactions * 12));
  if (seen.size > before && (seen.size === early || seen.size % 150 === 0)) await measure();
}
await measure();
process.send?.(measures);
await opened.core.leave();
process.disconnect();

async function measure(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  globalThis.gc?.();
  globalThis.gc?.();
  measures.push({
    interactions: seen.size - 1,
    heap: process.memoryUsage().heapUsed + process.memoryUsage().external,
    handles: readdirSync('/proc/self/fd').length,
    journal: statSync(join(dataDir, 'guion.db-wal')).size,
  });
}
