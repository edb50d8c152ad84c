import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { expect, type Page } from '@playwright/test';
import { es } from '../../renderer/i18n/es/index.ts';

/**
 * A language that nobody speaks, to see what a longer one would break: every text of the Spanish catalogue two
 * fifths longer, between signs that nothing else has. It takes the place of English in one page of a test.
 */
export const begins = '⟦';
export const ends = '⟧';

/** How much longer a text is than in Spanish. */
const growth = 0.4;

/** Makes the page that is open speak the long language, where it stands. */
export async function speakLong(page: Page): Promise<void> {
  await page.route(/\/assets\/en-[\w-]+\.js$/, async (route) => {
    const chunk = await (await route.fetch()).text();
    const name = /export\s*\{\s*\w+ as (\w+)/.exec(chunk)?.[1] ?? 'en';
    const body = `const long=${JSON.stringify(longer(es))};export{long as ${name}};`;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await speak(page, 'en');
}

/** Another window of the same person has chosen a language; this one follows. */
export async function speak(page: Page, language: 'es' | 'en'): Promise<void> {
  await page.evaluate((chosen) => {
    localStorage.setItem('guion.language', chosen);
    dispatchEvent(new StorageEvent('storage', { key: 'guion.language', newValue: chosen }));
  }, language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

function longer(value: unknown): unknown {
  if (typeof value === 'string') return longMessage(value);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [key, longer(inner)]),
  );
}

function longMessage(message: string): string {
  return begins + printAST(parse(message).map(stretched)) + ends;
}

function stretched(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: element.value.replaceAll(/\p{L}+/gu, stretchedWord) };
    case TYPE.tag:
      return { ...element, children: element.children.map(stretched) };
    case TYPE.plural:
    case TYPE.select:
      return {
        ...element,
        options: Object.fromEntries(
          Object.entries(element.options).map(([name, option]) => [
            name,
            { ...option, value: option.value.map(stretched) },
          ]),
        ),
      };
    default:
      return element;
  }
}

/** «paso» → «paasoo»: as long a word as another language might have, still to be read. */
function stretchedWord(word: string): string {
  let more = Math.ceil(word.length * growth);
  return Array.from(word, (letter) => {
    if (more === 0 || !/[aeiouáéíóú]/i.test(letter)) return letter;
    more -= 1;
    return letter + letter.toLowerCase();
  }).join('');
}
