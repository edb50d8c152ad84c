import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Guion } from './guion.ts';

/** Narrowest, usual and widest that the sidebar can be (DESIGN.md). */
const widths = [340, 400, 560];

/** What is on the screen fits at every width, keeps the brake in sight and has nothing that axe objects to. */
export async function expectSound(guion: Guion, name = ''): Promise<void> {
  const { page } = guion;
  for (const width of widths) {
    await guion.door.resize(width);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${name} scrolls sideways at ${width}`).toBeLessThanOrEqual(width);
    // The brake itself: other buttons may lead to what help says of it.
    const brake = page
      .getByRole('button', { name: /^Cliente difícil/ })
      .and(page.locator('[aria-keyshortcuts]'));
    if ((await brake.count()) > 0) await expect(brake.first()).toBeInViewport({ ratio: 1 });
  }
  await guion.door.resize(400);
  await expectAccessible(page, name);
}

/** Nothing that axe objects to, in either theme. */
export async function expectAccessible(page: Page, name = ''): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    );
    expect(told, `${name} ${colorScheme}`).toEqual([]);
  }
}
