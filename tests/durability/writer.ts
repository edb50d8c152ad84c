/**
 * `npm run -s durability:writer -- --data-dir D --pasos N`: real interactions through the core, for checks
 * from outside. Prints `ack <interaction-id> <seq>` after each step that the core has acknowledged.
 */
import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openCore } from '../../electron/core/core.ts';
import { problemText } from '../../electron/core/problem.ts';
import { coreOptions, keepFilesPrivate } from '../../electron/entry/surroundings.ts';
import { createRouterClient } from '@orpc/server';
import { agentAtWork } from './agent.ts';

const usage = 'Uso: npm run -s durability:writer -- --data-dir CARPETA --pasos N';

async function write(words: string[]): Promise<number> {
  const { values } = parseArgs({
    args: words,
    options: { 'data-dir': { type: 'string' }, pasos: { type: 'string' } },
    strict: false,
  });
  const steps = Number(values.pasos);
  const dataDir = values['data-dir'];
  if (typeof dataDir !== 'string' || !Number.isInteger(steps) || steps < 1) return refuse(usage, 2);
  keepFilesPrivate();
  const options = coreOptions('command', dataDir);
  const opened = openCore(options);
  if (!opened.ok) return refuse(problemText(opened.problem), 1);
  const agent = await agentAtWork(createRouterClient(opened.core.router), options.newId);
  for (let step = 0; step < steps; step += 1) {
    const { id, seq } = await agent.step();
    // Written at once and in order: whoever reads it knows that the step was acknowledged before.
    writeSync(1, `ack ${id} ${seq}\n`);
  }
  await opened.core.leave();
  return 0;
}

function refuse(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}

process.exitCode = await write(process.argv.slice(2));
