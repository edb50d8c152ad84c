/** `npm run bench [-- --only NAME] [--json] [--rapido]`: what we promise, as ratios to a limit of the same run. */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measure, type Result } from './bench/measure.ts';
import { libraryBenchmark, longProtocolBenchmark } from './bench/protocols.ts';

const benchmarks = { protocols: libraryBenchmark, 'protocol-150': longProtocolBenchmark };
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

function run(args: string[]): number {
  const words = parse(args);
  if (!words) {
    console.error(usage);
    return 2;
  }
  const chosen = Object.entries(benchmarks).filter(([name]) => (words.only ?? name) === name);
  const results = chosen.map(([, make]) => measure(make(), words.rapido ? 3 : 20));
  if (words.json) console.log(JSON.stringify(results));
  else {
    console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}`);
    for (const result of results) console.log(line(result));
  }
  return words.rapido || results.every(({ pass }) => pass) ? 0 : 1;
}

function line({ name, subject, limit, ratio, p95, spread, target, pass }: Result): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const figures = `${ms(subject)} / ${ms(limit)} = ${ratio.toFixed(2)} (meta ≤ ${target})`;
  const rest = `p95 ${ms(p95)}, dispersión ${Math.round(spread * 100)} %`;
  return `${name}: ${figures}, ${rest}: ${pass ? 'cumple' : 'no cumple'}`;
}

process.exitCode = run(process.argv.slice(2));
