import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2, levels A and AA, as far as a program can tell. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A window and how much of it is left when everything in it is made larger. In CSS px. */
export interface Size {
  zoom: '100 %' | '200 %' | '400 %';
  width: number;
  height: number;
}

// A screen of 1280 × 1024 at 400 %: what 1.4.10 measures reflow by.
const most = { zoom: '400 %', width: 320, height: 256 } as const;
export const sidebar: readonly Size[] = [
  { zoom: '100 %', width: 400, height: 900 },
  { zoom: '200 %', width: 280, height: 450 },
  most,
];
/** The window of a supervisor. */
export const desk: readonly Size[] = [
  { zoom: '100 %', width: 1280, height: 860 },
  { zoom: '200 %', width: 640, height: 430 },
  most,
];

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** Rules that depend on nothing but colours: what the other looks can change. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What axe leaves to a person's eye, and what that eye saw. Anything else that it leaves open fails the test. */
const reviewed: readonly { says: RegExp; where: RegExp; of?: RegExp; why: string }[] = [
  {
    says: /(obscured|overlapped) by (another element|a neighbor)|overlaps other elements|Unable to determine contrast/,
    where: /200 %|400 %/,
    why: 'scrolled below what stays in sight, in part or whole; the same words and controls have the same colours and sizes at 100 %, where they are measured',
  },
  {
    says: /1:1 contrast ratio|insufficient color contrast/,
    where: /forced colours/,
    why: 'axe reads the colour that the page asked for beside the ground that the system gave; the pictures show the system’s text on the system’s ground everywhere',
  },
  {
    says: /background (gradient|image)/,
    where: /./,
    why: 'the arrow of a list of choices is drawn beside its words, on the same ground',
  },
  {
    says: /too short to determine/,
    where: /./,
    why: 'a number of one digit; the longer ones in the same column or on the same axis are measured',
  },
  {
    says: /image node|(obscured|overlapped) by another/,
    where: /./,
    of: /^<(text|tspan)|class="aside__line"/,
    why: 'words within a drawing or a chart, on the ground of the page; contrast.test.ts has each pair',
  },
  {
    says: /obscured by another element|partially overlaps/,
    where: /./,
    of: /^<(td|th|dt|dd|li)/,
    why: 'a table or a list that scrolls within its frame, half out of it; its other lines are measured',
  },
];

/** Nothing that axe objects to and nothing it leaves open, in each look at each zoom; nothing scrolls sideways. */
export async function expectConforming(
  page: Page,
  name: string,
  sizes: readonly Size[] = sidebar,
): Promise<void> {
  const objections: string[] = [];
  const before = page.viewportSize();
  for (const { zoom, width, height } of sizes) {
    await page.setViewportSize({ width, height });
    for (const look of looks) {
      await page.emulateMedia({ ...look.media, reducedMotion: 'reduce' });
      const where = `${look.name}, ${zoom}`;
      const found = await examine(page, where, look.name === 'light' ? null : ofColour);
      objections.push(...found.map((each) => `${name}, ${where}: ${each}`));
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) objections.push(`${name}, ${zoom}: ${wide} px wide in ${width}`);
  }
  if (before) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  expect.soft(objections).toEqual([]);
}

/** The same at the window's own size: what is fixed in size, like the rail. */
export async function expectEveryLook(page: Page, name: string): Promise<void> {
  const objections: string[] = [];
  for (const look of looks) {
    await page.emulateMedia({ ...look.media, reducedMotion: 'reduce' });
    objections.push(...(await examine(page, `${name}, ${look.name}`, null)));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  expect.soft(objections).toEqual([]);
}

async function examine(page: Page, where: string, rules: string[] | null): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const result = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  const told = (kind: string, found: typeof result.violations): string[] =>
    found.flatMap(({ id, nodes }) =>
      nodes
        .map(({ html, any }) => ({ html, said: any[0]?.message ?? '' }))
        .filter(
          ({ html, said }) =>
            !reviewed.some(
              ({ says, where: at, of }) =>
                says.test(said) && at.test(where) && (of?.test(html) ?? true),
            ),
        )
        .map(({ html, said }) => `${kind} ${id}: ${html.slice(0, 160)} (${said})`),
    );
  return [...told('violates', result.violations), ...told('leaves open', result.incomplete)];
}
