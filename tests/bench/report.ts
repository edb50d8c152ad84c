import { cpus, release, totalmem } from 'node:os';
import Database from 'better-sqlite3';
import { electronRuntime } from '../../scripts/runtime/runtime.ts';
import type { Figure } from './figure.ts';

/**
 * What the figures were measured on, and with.
 * @param windows whether Electron is among it: it is only looked for, and fetched, where it is.
 */
export async function surroundings(windows: boolean): Promise<string[]> {
  const runtime = windows ? await electronRuntime() : null;
  const db = new Database(':memory:');
  const sqlite = db.prepare('SELECT sqlite_version()').pluck().get();
  db.close();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `Equipo: ${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${memory} GiB, ${process.platform} ${release()}`,
    `Node ${process.version}, SQLite ${String(sqlite)}, ${electronIn(runtime)}`,
  ];
}

function electronIn(runtime: Awaited<ReturnType<typeof electronRuntime>> | null): string {
  if (runtime === null) return 'sin Electron';
  return runtime.ok ? `Electron ${runtime.version}` : 'Electron no disponible';
}

/** One line for a person: name, both figures, their ratio, spread, target and verdict. */
export function lineOf(figure: Figure): string {
  const { name, reason, what } = figure;
  const cells = cellsOf(figure);
  if (cells === null) return `${name}: ${untold}: ${reason}`;
  const { subject, limit, ratio, aim, p95, spread, verdict } = cells;
  return `${name}: ${subject} / ${limit} = ${ratio} (meta ${aim}), p95 ${p95}, dispersión ${spread}: ${verdict} — ${what}`;
}

/** The same as a row of a Markdown table, under `tableHead`. */
export function rowOf(figure: Figure): string {
  const { name, reason, what } = figure;
  const cells = cellsOf(figure);
  if (cells === null) return `| ${name} | | | | | | | ${untold}: ${reason} | ${what} |`;
  const { subject, limit, ratio, aim, p95, spread, verdict } = cells;
  const told = verdict === 'cumple' ? verdict : `**${verdict}**`;
  return `| ${name} | ${subject} | ${limit} | ${ratio} | ${aim} | ${p95} | ${spread} | ${told} | ${what} |`;
}

/** What stands for the figures of what could not be measured. */
export const untold = 'no ejecutado';

export const tableHead = [
  '| medida | Guion | límite | razón | meta | p95 | dispersión | | qué se compara |',
  '|---|--:|--:|--:|--:|--:|--:|---|---|',
] as const;

function cellsOf(figure: Figure) {
  const { subject, limit, unit, ratio, target, sense, pass } = figure;
  if (subject === null || limit === null || ratio === null) return null;
  return {
    subject: withUnit(subject, unit),
    limit: withUnit(limit, unit),
    ratio: ratio.toLocaleString('es', { maximumFractionDigits: 2, minimumFractionDigits: 2 }),
    aim: `${sense === 'max' ? '≤' : '≥'} ${target.toLocaleString('es')}`,
    p95: withUnit(figure.p95 ?? 0, unit),
    spread: `${Math.round((figure.spread ?? 0) * 100)} %`,
    verdict: pass ? 'cumple' : 'no cumple',
  };
}

/** Three figures that count; bytes beyond a million in millions. */
function withUnit(value: number, unit: Figure['unit']): string {
  const [shown, said] = unit === 'B' && value >= 1e6 ? [value / 1e6, 'MB'] : [value, unit];
  return `${shown.toLocaleString('es', { maximumSignificantDigits: 3 })} ${said}`;
}
