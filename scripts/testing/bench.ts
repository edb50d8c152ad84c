import { spawn } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { checkout, projectEnvironment } from '../checkout.ts';
import { texts } from '../texts.ts';
import { addTallies, judge, NOTHING, oneMore, type Tally } from './tally.ts';

const figures = z.array(
  z.object({ name: z.string(), pass: z.boolean().nullable(), reason: z.string().nullable() }),
);

/**
 * Every benchmark once, on few data: how quick it was says nothing on a busy machine, so that only one that cannot
 * run is a failure.
 * @param words for the benchmarks, such as `--only finder`
 */
export async function runBench(words: readonly string[]): Promise<Tally> {
  const program = path.join(checkout, 'tests', 'bench', 'bench.ts');
  const { code, told } = await output([program, '--rapido', '--json', ...words]);
  return judge('bench', tallyBench(told), code);
}

/** @returns null when it is not what the benchmarks print */
export function tallyBench(told: string): Tally | null {
  const parsed = figures.safeParse(jsonIn(told));
  if (!parsed.success) return null;
  return addTallies(
    parsed.data.map(({ name, pass, reason }) =>
      pass === null
        ? oneMore(NOTHING, texts.notMeasured(name, reason ?? ''))
        : { ...NOTHING, passed: 1 },
    ),
  );
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function output(words: readonly string[]): Promise<{ code: number; told: string }> {
  const child = spawn(process.execPath, words, {
    cwd: checkout,
    env: projectEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')));
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: 1, told }));
    child.once('close', (code) => resolve({ code: code ?? 1, told }));
  });
}
