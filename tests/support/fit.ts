import type { Page } from '@playwright/test';
import { begins, ends } from './pseudo.ts';

/** What sticks out of the page, or is cut off without a way to read it, at the page's present size. */
export async function misfits(page: Page): Promise<string[]> {
  return [...(await sticksOut(page)), ...(await cutControls(page))];
}

/** The same with the room between lines, letters and words that 1.4.12 allows a reader to ask for. */
export async function misfitsSpaced(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const wish = new CSSStyleSheet();
    wish.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets = [wish];
  });
  const found = await misfits(page);
  await page.evaluate(() => void (document.adoptedStyleSheets = []));
  return found;
}

function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = innerWidth;
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > wide) found.push(`the page is ${scrollWidth} px wide in ${wide}`);
    const above = (
      element: Element | null,
      is: (style: CSSStyleDeclaration, each: Element) => boolean,
    ) => {
      for (let each = element; each; each = each.parentElement) {
        if (is(getComputedStyle(each), each)) return each;
      }
      return null;
    };
    for (const element of document.querySelectorAll('body *')) {
      const own = Array.from(element.childNodes).some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      if (!own || !element.checkVisibility({ visibilityProperty: true })) continue;
      // A drawing is moved under its frame by hand, by keys and by buttons.
      if (element.closest('.sr, svg, [aria-hidden=true], .react-flow')) continue;
      const { right, left, width } = element.getBoundingClientRect();
      const { overflowX, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || width <= 1) continue;
      const scrolled = above(
        element.parentElement,
        (style, each) => /auto|scroll/.test(style.overflowX) && each.scrollWidth > each.clientWidth,
      );
      // Cut with an ellipsis, and whole in its title.
      const shortened = above(element, (style) => style.textOverflow === 'ellipsis');
      if (scrolled || shortened?.closest('[title]')) continue;
      const told = `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 60)}`;
      if (right > wide + 1 || left < -1) found.push(`outside ${told}`);
      const cut = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (cut && !shortened && !element.closest('[title]')) found.push(`cut ${told}`);
    }
    return [...new Set(found)];
  });
}

/** A control is used by its words: they are whole, or it is told them besides. */
function cutControls(page: Page): Promise<string[]> {
  return page.evaluate(
    ([open, close]) => {
      const found: string[] = [];
      for (const control of document.querySelectorAll('button, a, label, legend, h1, h2, h3')) {
        if (!control.checkVisibility() || control.closest('[title], [aria-label]')) continue;
        for (const element of [control, ...control.querySelectorAll('*')]) {
          if (!/hidden|clip/.test(getComputedStyle(element).overflowX)) continue;
          if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth <= 1) continue;
          if (element.closest('[title]') !== null) continue;
          const text = element.textContent ?? '';
          if (text.includes(open) && text.includes(close)) found.push(`cut in a control: ${text}`);
        }
      }
      return [...new Set(found)];
    },
    [begins, ends] as const,
  );
}

/**
 * Text that is in another language than it is said to be: words of the interface within what is marked as the
 * protocol's, and words of the protocol within what is marked as the interface's. For a page in the long language.
 */
export function mixedUp(page: Page, names: RegExp): Promise<string[]> {
  return page.evaluate(
    ([open, close, known]) => {
      const found: string[] = [];
      const given = new RegExp(known, 'giu');
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (!holder?.checkVisibility() || holder.closest('kbd, script, style, [aria-hidden=true]'))
          continue;
        if (!/\p{L}{3}/u.test(text.replaceAll(given, ''))) continue;
        // A sentence of ours goes on after words of the protocol that stand in the midst of it.
        const before = new Range();
        before.setStart(holder, 0);
        before.setEndBefore(node);
        const signs = (sign: string) => before.toString().split(sign).length;
        const within = signs(open) > signs(close);
        const ours = within || text.includes(open) || text.includes(close);
        const language = holder.closest('[lang]')?.getAttribute('lang');
        if (ours === (language === 'en')) continue;
        const where = `${holder.tagName.toLowerCase()}.${holder.className}`;
        found.push(
          `${ours ? 'interface' : 'content'} as ${language}: ${where} ${text.slice(0, 70)}`,
        );
      }
      return [...new Set(found)];
    },
    [begins, ends, names.source] as const,
  );
}
