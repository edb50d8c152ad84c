import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/guion.ts';
import { Hands } from '../support/hands.ts';
import { screens } from '../support/screens.ts';

/** Narrowest, usual and widest that the sidebar can be (DESIGN.md). */
const widths = [340, 400, 560];

for (const screen of screens) {
  test(`${screen.name}: fits at every width and has nothing that axe objects to`, async ({
    guion,
  }) => {
    await guion.prepare(async (api) => void (await screen.prepare(api)));
    const page = await guion.start();
    await screen.show(page, new Hands(page));

    for (const width of widths) {
      await guion.door.resize(width);
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `scrolls sideways at ${width}`).toBeLessThanOrEqual(width);
      const brake = page.getByRole('button', { name: /^Cliente difícil/ });
      if ((await brake.count()) > 0) await expect(brake).toBeInViewport({ ratio: 1 });
    }

    await guion.door.resize(400);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
      );
      expect(told, colorScheme).toEqual([]);
    }
  });
}
