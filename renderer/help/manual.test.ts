import { describe, expect, test } from 'vitest';
import { en } from '../i18n/en/index.ts';
import { es } from '../i18n/es/index.ts';
import type { Language } from '../i18n/languages.ts';
import { commands } from '../../shared/keyboard/commands.ts';
import { finderOf, leadOf } from './find.ts';
import { articlesIn, sectionsOf } from './manual.ts';
import { topics } from './topics.ts';

const names = { es: es.keyboard.names, en: en.keyboard.names };

describe.each(['es', 'en'] as const)('the manuals in %s', (language) => {
  test('have an article for every place that help opens at', async () => {
    const ids = (await articlesIn(language)).map(({ id }) => id);
    expect(topics.filter((topic) => !ids.includes(topic))).toEqual([]);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test('say something in every section, and lead only to sections that exist', async () => {
    const articles = await articlesIn(language);
    const ids = articles.map(({ id }) => id);
    for (const article of articles) {
      expect(leadOf(article).length, `section ${article.id}`).toBeGreaterThan(20);
      const named = Array.from(
        article.text.matchAll(/\]\([^)#]*#([^)]+)\)/g),
        ([, id]) => id ?? '',
      );
      expect(
        named.filter((id) => !ids.includes(id)),
        `section ${article.id}`,
      ).toEqual([]);
    }
  });

  test('name no key that does nothing', async () => {
    const known = new Set(
      Object.values(commands).flatMap(({ keys }) => keys.map((key) => written(key, language))),
    );
    for (const { id, text } of await articlesIn(language)) {
      const told = Array.from(text.matchAll(/`([^`]+)`/g), ([, key]) => key ?? '');
      expect(
        told.filter((key) => !known.has(key)),
        `section ${id}`,
      ).toEqual([]);
    }
  });
});

test('both languages have the same sections in the same order', async () => {
  const [spanish, english] = await Promise.all([articlesIn('es'), articlesIn('en')]);
  const order = (articles: typeof spanish) => articles.map(({ book, id }) => `${book} ${id}`);
  expect(order(english)).toEqual(order(spanish));
});

describe('searching', () => {
  test('finds with accents and without, and from the beginning of a word', async () => {
    const find = finderOf(await articlesIn('es'));
    const ids = (words: string) => find(words).map(({ id }) => id);
    expect(ids('situación')[0]).toBe('situacion');
    expect(ids('SITUACION')).toEqual(ids('situación'));
    expect(ids('traspas')[0]).toBe('traspaso');
    expect(ids('copias seguridad')[0]).toBe('copias');
    expect(ids('seguimento')).toContain('seguimientos');
  });

  test('finds nothing where there is nothing', async () => {
    const find = finderOf(await articlesIn('es'));
    expect(find('zarzaparrilla')).toEqual([]);
  });
});

test('what an article begins with is plain words', () => {
  const [article] = sectionsOf(
    '<a id="uno"></a>\n\n## Uno\n\nVea **esto**, con `F1`,\ny [aquello](#dos).\n\nMás.\n',
    'agent',
  );
  expect(article && leadOf(article)).toBe('Vea esto, con F1, y aquello.');
});

/** A key of the table as the manuals write it. */
function written(key: string, language: Language): string {
  const words: Record<string, string> = {
    Enter: names[language].enter,
    Backspace: names[language].backspace,
    ' ': names[language].space,
    Escape: names[language].escape,
    Shift: names[language].shift,
    ArrowUp: '↑',
    ArrowDown: '↓',
  };
  return key
    .split(/(?<=.)\+(?=.)/)
    .map((part) => words[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}
