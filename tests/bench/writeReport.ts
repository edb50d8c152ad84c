import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../../scripts/checkout.ts';
import type { Figure } from './figure.ts';
import { isOf } from './catalog.ts';
import { rowOf, tableHead, untold } from './report.ts';

const file = path.join(checkout, 'docs', 'rendimiento.md');
const [begin, end] = ['<!-- medidas: inicio -->', '<!-- medidas: fin -->'];

/** Puts figures into the table of docs/rendimiento.md: their rows anew, the others as they were. */
export function writeReport(figures: readonly Figure[], machine: readonly string[]): void {
  const text = readFileSync(file, 'utf8');
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(file, withTable(text, figures, [...machine, `Última medida: ${day}`]));
}

/** @returns the text with the table between its marks brought up to date. Throws where there are no marks. */
export function withTable(
  text: string,
  figures: readonly Figure[],
  about: readonly string[],
): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${path.basename(file)}: faltan las marcas de la tabla`);
  const rows = new Map(
    text
      .slice(from, to)
      .split('\n')
      .filter((line) => /^\| [a-z]/.test(line) && line !== tableHead[0])
      .map((line) => [nameIn(line), line]),
  );
  for (const figure of figures) {
    // What could not be measured the last time was told under its row's name alone.
    for (const [name, line] of rows) {
      if (line.includes(untold) && isOf(figure.name, name)) rows.delete(name);
    }
    rows.set(figure.name, rowOf(figure));
  }
  const table = [begin, '', about.join('. ') + '.', '', ...tableHead, ...rows.values(), ''];
  return `${text.slice(0, from)}${table.join('\n')}\n${text.slice(to)}`;
}

const nameIn = (line: string): string => line.split('|')[1]?.trim() ?? '';
