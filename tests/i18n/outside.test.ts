import { expect, test } from 'vitest';
import { placeOf, sourcesOf, walk, type Node, type Source } from './source.ts';

/** Attributes that are read aloud or shown. */
const told =
  /^(aria-(label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label)$/;
/** What only Spanish is written with. */
const spanishSigns = /[áéíóúüñ¿¡«»]/i;
/** Two words that begin as a sentence does. */
const sentence = /^\p{Lu}\p{Ll}+ \p{Ll}+/u;

/** Files of the core and its doors that are catalogues by another name, and what is no text of the program's. */
const catalogues = new Map([
  ['electron/core/problem.ts', 'why the program cannot start, one sentence a case'],
  ['electron/core/demo/phrases.ts', 'people and cases that are made up for a demonstration'],
  ['electron/core/demo/dress.ts', 'forms of address of the same people'],
  ['electron/core/demo/staging.ts', 'the position of the same agents'],
  ['electron/core/backup/examine.ts', 'its text runs in another thread and cannot import'],
  ['electron/entry/cli/proof/host.ts', 'a protocol, in the language of protocols'],
]);

/** A value of the protocols' content, which the page compares; the sign of statecharts for a history. */
const noWords = new Set(['no respondió', 'H']);

test('no text that the page shows stands outside the catalogues', () => {
  const sources = sourcesOf('renderer').filter(
    ({ file }) => !/^renderer\/i18n\/(es|en)\//.test(file),
  );
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.flatMap(textsIn)).toEqual([]);
});

test('what the core, the window and the command line say stands in a texts.ts', () => {
  const sources = sourcesOf('electron').filter(
    ({ file }) => !file.endsWith('/texts.ts') && !catalogues.has(file),
  );
  expect(sources.length).toBeGreaterThan(150);
  expect(sources.flatMap(textsIn)).toEqual([]);
});

test('each file that is excused still has something to be excused for', () => {
  const sources = sourcesOf('electron').filter(({ file }) => catalogues.has(file));
  const excused = sources.filter((source) => textsIn(source).length > 0).map(({ file }) => file);
  expect(excused.toSorted()).toEqual([...catalogues.keys()].toSorted());
});

/** Everything in a file that reads like words for people: in its markup, in what is read aloud, in its strings. */
function textsIn(source: Source): string[] {
  const found: string[] = [];
  walk(source.program, (node, above) => {
    const text = textOf(node);
    if (text === null || noWords.has(text) || !isForPeople(text, node, above)) return;
    found.push(`${placeOf(source, node)} ${JSON.stringify(text)}`);
  });
  return found;
}

function textOf(node: Node): string | null {
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  return node.type === 'TemplateElement' ? (node['value'] as { cooked: string }).cooked : null;
}

function isForPeople(text: string, node: Node, above: readonly Node[]): boolean {
  if (!/\p{L}|[«»¿¡]/u.test(text)) return false;
  if (node.type === 'JSXText') return true;
  const attribute = above.findLast(({ type }) => type === 'JSXAttribute');
  const name = String((attribute?.['name'] as Node | undefined)?.['name']);
  if (told.test(name) && above.at(-1) === attribute) return true;
  if (spanishSigns.test(text)) return true;
  // What an exception says is a programmer's: it means a bug.
  return (
    sentence.test(text) &&
    !above.some(({ type }) => type === 'ThrowStatement' || type === 'NewExpression')
  );
}
