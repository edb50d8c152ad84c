/** `npm run bench [-- --only NAME] [--json] [--rapido]`: what we promise, as ratios to a limit of the same run. */
import { parseArgs } from 'node:util';
import { CannotRun, type Benchmark } from './benchmark.ts';
import { type Figure, notRun } from './figure.ts';
import { lineOf, surroundings } from './report.ts';

/** Each is loaded only when it is run: what one of them needs must not keep the others from running. */
const benchmarks: Record<string, () => Promise<Benchmark>> = {
  transition: async () => (await import('./transition.ts')).transition,
  'cold-start': async () => (await import('./coldStart.ts')).coldStart,
  'page-size': async () => (await import('./pageSize.ts')).pageSize,
  step: async () => (await import('./step.ts')).step,
  memory: async () => (await import('./memory.ts')).memory,
  list: async () => (await import('./list.ts')).list,
  search: async () => (await import('./search.ts')).search,
  dashboard: async () => (await import('./dashboard.ts')).dashboard,
  verify: async () => (await import('./verify.ts')).verify,
  bytes: async () => (await import('./bytes.ts')).bytes,
  protocols: async () => (await import('./protocols.ts')).protocols,
};

const usage = `Uso: npm run bench -- [--only NOMBRE] [--json] [--rapido]\nNombres: ${Object.keys(benchmarks).join(', ')}`;

interface Words {
  only: string | undefined;
  json: boolean;
  rapido: boolean;
}

function parse(args: string[]): Words | null {
  try {
    const { values } = parseArgs({
      args,
      options: { only: { type: 'string' }, json: { type: 'boolean' }, rapido: { type: 'boolean' } },
    });
    const { only, json = false, rapido = false } = values;
    return only === undefined || Object.hasOwn(benchmarks, only) ? { only, json, rapido } : null;
  } catch {
    return null;
  }
}

/** @returns the exit code: with `--rapido` only a benchmark that could not run is a failure. */
async function run(args: string[]): Promise<number> {
  const words = parse(args);
  if (!words) {
    console.error(usage);
    return 2;
  }
  const bench = { rounds: words.rapido ? 3 : 20, quick: words.rapido };
  if (!words.json) for (const line of await surroundings()) console.log(line);
  const figures: Figure[] = [];
  for (const [name, load] of Object.entries(benchmarks)) {
    if (words.only !== undefined && words.only !== name) continue;
    // oxlint-disable-next-line no-await-in-loop -- two at once would measure each other
    const fresh = await guarded(name, async () => (await load())(bench));
    figures.push(...fresh);
    if (!words.json) for (const figure of fresh) console.log(lineOf(figure));
  }
  if (words.json) console.log(JSON.stringify(figures));
  const fine = ({ pass }: Figure) => (words.rapido ? pass !== null : pass === true);
  return figures.every(fine) ? 0 : 1;
}

async function guarded(name: string, run: () => Promise<Figure[]>): Promise<Figure[]> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return [notRun({ name, what: name, unit: 'ms', target: 1 }, error.message)];
  }
}

process.exitCode = await run(process.argv.slice(2));
