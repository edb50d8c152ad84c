import { expect, test } from 'vitest';
import { en } from '../../renderer/i18n/en/index.ts';
import { es } from '../../renderer/i18n/es/index.ts';
import { flat, namesOf, pluralCasesOf } from './messages.ts';
import { sourcesOf, walk } from './source.ts';
import { usesIn } from './uses.ts';

const spanish = flat(es);
const english = flat(en);
const page = sourcesOf('renderer').filter(({ file }) => !/^renderer\/i18n\/(es|en)\//.test(file));
const uses = page.flatMap(usesIn);

test('both languages have the same keys, and no message is empty', () => {
  expect(spanish.size).toBeGreaterThan(1000);
  expect([...english.keys()].toSorted()).toEqual([...spanish.keys()].toSorted());
  const blank = [...spanish, ...english].filter(([, message]) => message.trim() === '');
  expect(blank).toEqual([]);
});

test('both languages ask for the same values', () => {
  const asked = (catalogue: ReadonlyMap<string, string>) =>
    [...catalogue.keys()].toSorted().map((key) => [key, ...namesOf(catalogue.get(key) ?? '')]);
  expect(asked(english)).toEqual(asked(spanish));
});

test('every plural tells one from many, and no count is left without words', () => {
  const known = (cases: readonly string[]) =>
    cases.includes('other') && cases.some((each) => each === 'one' || each.startsWith('='));
  const lacking = [...spanish, ...english].filter(
    ([, message]) => !pluralCasesOf(message).every(known),
  );
  expect(lacking).toEqual([]);
});

test('every text that the page asks for exists, and is given what it asks for', () => {
  expect(uses.length).toBeGreaterThan(700);
  for (const { place, patterns, given } of uses) {
    for (const pattern of patterns) {
      const keys = matching(pattern);
      expect(keys.length, `${place} ${pattern}`).toBeGreaterThan(0);
      if (pattern.includes('*') || given === null) continue;
      expect([...given].toSorted(), `${place} ${pattern}`).toEqual(
        namesOf(spanish.get(pattern) ?? ''),
      );
    }
  }
});

test('every text of the catalogue is asked for somewhere', () => {
  const words = wordsIn();
  const reached = new Set(
    uses.flatMap(({ patterns }) => patterns.flatMap((pattern) => matching(pattern, words))),
  );
  expect([...spanish.keys()].filter((key) => !reached.has(key))).toEqual([]);
});

/** The keys that a pattern stands for; `*` is one or more parts, each of them among the given words. */
function matching(pattern: string, words?: ReadonlySet<string>): string[] {
  if (!pattern.includes('*')) return spanish.has(pattern) ? [pattern] : [];
  const shape = new RegExp(`^${pattern.split('*').map(literal).join('(.+)')}$`);
  return [...spanish.keys()].filter((key) => {
    const parts = shape.exec(key)?.slice(1) ?? null;
    return (
      parts?.every((part) => !words || part.split('.').every((word) => words.has(word))) ?? false
    );
  });
}

/** Every word that the program can put in a key while it runs: its literals and the names of its properties. */
function wordsIn(): Set<string> {
  const words = new Set<string>();
  for (const { program } of [...page, ...sourcesOf('shared')]) {
    walk(program, (node) => {
      if (node.type === 'Literal') {
        const value = String(node['value']);
        // A string of signs, such as those that a folio is written with, stands for each of them.
        for (const word of value.split(/^[0-9A-Z]{8,}$/.test(value) ? '' : '.')) words.add(word);
      }
      if (node.type === 'Property' || node.type === 'TSPropertySignature') {
        const key = node['key'] as { name?: string; value?: unknown };
        words.add(key.name ?? String(key.value));
      }
    });
  }
  return words;
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
