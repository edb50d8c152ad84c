import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { messages } from '../../shared/protocol/messages.ts';
import { builtIn } from './support.ts';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'dominio.md'), 'utf8');
const rows = [...page.matchAll(/^\| D(\d+) \| (.+?) \| (.+) \|$/gm)].map(([, id, what, where]) => ({
  id: `D${id}`,
  number: Number(id),
  what: what ?? '',
  pointers: (where ?? '').split(' · '),
}));
const last = 241;

/** Issues that may still deliver a row, and the two later works. */
const pending = [
  "C. The agent's desk: everything an agent needs while a person waits",
  "D. The supervisor's desk: review, fairness, figures",
  'E. Nothing lost, no one in',
  'G. Ready for people: installing, learning, every eye and hand, two languages',
  'B. The protocol language, the whole library, and the proof that each protocol works',
  'editor',
  'central',
];

test('every row of the domain stands there once, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(
    Array.from({ length: last }, (_, index) => index + 1),
  );
});

describe('every pointer leads to something', () => {
  test.each(rows.map((row) => [row.id, row] as const))('%s', (_, { pointers }) => {
    expect(pointers.length).toBeGreaterThan(0);
    for (const pointer of pointers) expect(troubleWith(pointer)).toBeNull();
  });
});

test('every row that a file of the library cites is a row of the domain', () => {
  const { documents } = builtIn();
  for (const [name, text] of documents) {
    const cited = [...text.matchAll(/\bD(\d+)\b/g)].map(([, number]) => Number(number));
    for (const number of cited) {
      expect(number, `${name} cites D${number}`).toBeGreaterThan(0);
      expect(number, `${name} cites D${number}`).toBeLessThanOrEqual(last);
    }
  }
});

/** What is wrong with a pointer; null = it leads to something. */
function troubleWith(pointer: string): string | null {
  const waits = /^pendiente: (.+)$/.exec(pointer)?.[1];
  if (waits !== undefined) return pending.includes(waits) ? null : `no such issue: ${waits}`;
  const rule = /^regla `([A-Z_]+)`$/.exec(pointer)?.[1];
  if (rule !== undefined) return rule in messages ? null : `no such rule: ${rule}`;
  const [, path = '', entry] = /^`([^`#]+)(?:#([^`]+))?`$/.exec(pointer) ?? [];
  if (path === '' || !existsSync(join(root, path))) return `no such file: ${pointer}`;
  if (entry === undefined) return null;
  return holdsId(parse(readFileSync(join(root, path), 'utf8')), entry)
    ? null
    : `no ${entry} in ${path}`;
}

function holdsId(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('id' in value && value.id === id) return true;
  return Object.values(value).some((each) => holdsId(each, id));
}
