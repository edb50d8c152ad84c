import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from '../../scripts/checkout.ts';

const read = (name: string) => readFileSync(path.join(checkout, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const documents = ['README.md', 'CONTRIBUTING.md', 'docs', 'docs/en'].flatMap((name) =>
  name.endsWith('.md')
    ? [name]
    : readdirSync(path.join(checkout, name))
        .filter((file) => file.endsWith('.md'))
        .map((file) => `${name}/${file}`),
);

test('CONTRIBUTING tells every script, and no other', () => {
  const table = /## Scripts\n([\s\S]*?)\n## /.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
  const cells = table.match(/^\| `[^|]+\|/gm)?.join() ?? '';
  const told = Array.from(cells.matchAll(/`([^`]+)`/g), ([, name]) => name ?? '');
  expect(told.toSorted()).toEqual(Object.keys(manifest['scripts'] ?? {}).toSorted());
});

test('the architecture says why of every package that is depended on, but types', () => {
  const text = read('docs/arquitectura.md');
  const table = /## Why each dependency\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
  const names = table.match(/^\| [^|]+\|/gm)?.join() ?? '';
  const told = new Set(names.split(/[\s,|]+/));
  const packages = Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] });
  expect(packages.filter((name) => !name.startsWith('@types/') && !told.has(name))).toEqual([]);
});

test.each(documents)('%s leads only to what is there', (name) => {
  const links = Array.from(read(name).matchAll(/\]\(([^)\s]+)\)/g), ([, to]) => to ?? '').filter(
    (to) => !/^[a-z]+:/.test(to),
  );
  const broken = links.filter((to) => {
    const [file = '', anchor] = to.split('#');
    const target = file === '' ? name : path.posix.join(path.posix.dirname(name), file);
    if (!existsSync(path.join(checkout, target))) return true;
    const named = anchor !== undefined && target.includes('manual');
    return named && !read(target).includes(`<a id="${anchor}"></a>`);
  });
  expect(broken).toEqual([]);
});
