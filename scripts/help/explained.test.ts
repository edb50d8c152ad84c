import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from '../checkout.ts';
import { explained } from './explained.ts';

const textOf = (name: string) => readFileSync(path.join(checkout, name), 'utf8');

test('CONTRIBUTING.md explains every script, and no other', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const told = explained(textOf('CONTRIBUTING.md'));
  expect([...told.keys()].toSorted()).toEqual(Object.keys(scripts).toSorted());
  for (const [name, what] of told) expect(`${name}: ${what}`).toMatch(/: .{15}/);
});
