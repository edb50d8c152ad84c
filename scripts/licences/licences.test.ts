import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from '../checkout.ts';
import { decided, shippable, usable } from './allowed.ts';
import { lockedPackages } from './lockfile.ts';
import { notices } from './notices.ts';

const packages = lockedPackages(checkout);

test('every package has a licence that may be used where it is used', () => {
  expect(packages.filter(({ shipped }) => shipped).length).toBeGreaterThan(40);
  const refused = packages.flatMap(({ name, licence, shipped }) => {
    const known = decided[name];
    const allowed = known
      ? known.licence === licence || licence === ''
      : (shipped ? shippable : usable).has(licence);
    return allowed ? [] : [`${name}: ${licence || 'none'}`];
  });
  expect(refused).toEqual([]);
});

test('what was decided one by one is still there', () => {
  const names = packages.map(({ name }) => name);
  expect(Object.keys(decided).filter((name) => !names.includes(name))).toEqual([]);
});

test('THIRD-PARTY.txt is as the packages are (npm run notices), with the source of elkjs', () => {
  const text = readFileSync(path.join(checkout, 'THIRD-PARTY.txt'), 'utf8');
  expect(text).toBe(notices(checkout));
  expect(text).toContain('https://github.com/kieler/elkjs');
  expect(text).toContain('Eclipse Public License');
});

test('npm run sbom writes a bill of materials of everything in the lockfile', () => {
  const made = spawnSync(process.execPath, [path.join(checkout, 'scripts', 'sbom.ts')], {
    encoding: 'utf8',
  });
  expect(made).toMatchObject({ status: 0 });
  const file = path.join(checkout, made.stderr.trim().split('\n').at(-1) ?? '');
  const bill = JSON.parse(readFileSync(file, 'utf8')) as {
    bomFormat: string;
    metadata: { component: { name: string } };
    components: { name: string; group?: string }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.metadata.component.name).toBe('guion');
  const names = bill.components.map(({ name }) => name);
  for (const name of ['better-sqlite3', 'electron', 'elkjs', 'react'])
    expect(names).toContain(name);
});
