import { cpus, release } from 'node:os';
import { electronRuntime } from '../../scripts/runtime/runtime.ts';
import type { Figure } from './figure.ts';

/** What the figures were measured on, and with. */
export async function surroundings(): Promise<string[]> {
  const runtime = await electronRuntime();
  return [
    `Equipo: ${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${process.platform} ${release()}`,
    `Node ${process.version}, SQLite de better-sqlite3, Electron: ${runtime.ok ? runtime.version : 'no disponible'}`,
  ];
}

/** One line for a person: name, both figures, their ratio, spread, target and verdict. */
export function lineOf(figure: Figure): string {
  const { name, subject, limit, unit, ratio, target, sense, pass, reason, what } = figure;
  if (subject === null || limit === null || ratio === null) {
    return `${name}: no ejecutado: ${reason}`;
  }
  const figures = `${rounded(subject)} / ${rounded(limit)} ${unit} = ${ratio.toFixed(2)}`;
  const aim = `meta ${sense === 'max' ? '≤' : '≥'} ${target}`;
  const rest = `p95 ${rounded(figure.p95 ?? 0)}, dispersión ${Math.round((figure.spread ?? 0) * 100)} %`;
  return `${name}: ${figures} (${aim}), ${rest}: ${pass ? 'cumple' : 'no cumple'} — ${what}`;
}

/** Three figures that count. */
function rounded(value: number): string {
  return value.toLocaleString('es', { maximumSignificantDigits: 3 });
}
