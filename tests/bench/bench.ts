/**
 * `npm run bench [-- --only NAME] [--json] [--rapido] [--informe]`: what we promise, as ratios to a limit of the
 * same run.
 */
import { parseArgs } from 'node:util';
import { ensureSystem } from '../../scripts/system-packages.ts';
import { type Bench, CannotRun } from './benchmark.ts';
import { type Arrangement, arrangements, isOf, meantBy } from './catalog.ts';
import { exitCode, type Figure, notRun } from './figure.ts';
import { lineOf, surroundings } from './report.ts';
import { writeReport } from './writeReport.ts';

const names = arrangements.flatMap(({ rows }) => rows).join(', ');
const usage = `Uso: npm run bench -- [--only NOMBRE] [--json] [--rapido] [--informe]
--only     solo esa medida o una parte suya: list-1m, list-1m-far
--json     las medidas como una lista, en la salida normal; lo demás va por la de errores
--rapido   pocas rondas y pocos datos: muestra que cada medida se puede hacer, no cuánto da
--informe  escribe la tabla de docs/rendimiento.md
Nombres: ${names}`;

interface Words {
  only: string | undefined;
  json: boolean;
  rapido: boolean;
  informe: boolean;
}

function parse(args: string[]): Words | null {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const options = { only: { type: 'string' }, json: flag, rapido: flag, informe: flag } as const;
    const { values } = parseArgs({ args, options });
    const { only, ...flags } = values;
    if (meantBy(only).length === 0) return null;
    // A table for the record is a whole one, of a thorough run.
    return flags.informe && flags.rapido ? null : { only, ...flags };
  } catch {
    return null;
  }
}

function misused(): number {
  console.error(usage);
  return 2;
}

/** @returns the exit code: with `--rapido` only a benchmark that could not run is a failure. */
async function run(args: string[]): Promise<number> {
  const words = parse(args);
  if (!words) return misused();
  const { only, json, rapido, informe } = words;
  const say = json ? console.error : console.log;
  const bench: Bench = { rounds: rapido ? 3 : 20, quick: rapido };
  const wanted = meantBy(only);
  const windows = wanted.some((arrangement) => arrangement.windows);
  // What is missing where nothing may be installed, each benchmark that needs it says itself.
  await ensureSystem(windows ? ['measures', 'electron', 'xvfb'] : ['measures']);
  const machine = await surroundings(windows);
  for (const line of machine) say(line);
  const figures: Figure[] = [];
  for (const arrangement of wanted) {
    // oxlint-disable-next-line no-await-in-loop -- two at once would measure each other
    const all = await measured(arrangement, bench);
    const fresh = all.filter(({ name }) => only === undefined || isOf(name, only));
    figures.push(...fresh);
    for (const figure of fresh) say(lineOf(figure));
    // At each, so that a run that is broken off leaves what it had.
    if (informe) writeReport(fresh, machine);
  }
  // A name may begin as a row's does and still be no figure's.
  if (figures.length === 0) return misused();
  if (json) console.log(JSON.stringify(figures));
  return exitCode(figures, rapido);
}

/** The figures, or why there are none: that counts as not passed, and keeps no other from being measured. */
async function measured({ rows, load }: Arrangement, bench: Bench): Promise<Figure[]> {
  try {
    return await (
      await load()
    )(bench);
  } catch (error) {
    if (!(error instanceof CannotRun)) console.error(error);
    const why = error instanceof Error ? error.message.split('\n')[0] : undefined;
    return rows.map((name) => notRun({ name, what: '', unit: 'ms', target: 1 }, why ?? '?'));
  }
}

process.exitCode = await run(process.argv.slice(2));
// What a broken measurement left open must not keep the others' results from being read.
if (process.exitCode !== undefined) process.exit();
