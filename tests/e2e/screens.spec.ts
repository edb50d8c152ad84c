import { expect, test } from '../support/guion.ts';
import { Hands } from '../support/hands.ts';
import { screens } from '../support/screens.ts';
import { expectSound } from '../support/sound.ts';

for (const screen of screens) {
  test(`${screen.name}: fits at every width and has nothing that axe objects to`, async ({
    guion,
  }) => {
    await guion.prepare(async (api) => void (await screen.prepare(api)));
    const page = await guion.start();
    await screen.show(page, new Hands(page));
    await expectSound(guion);
    // Its help opens at the article about it, and leaves it as it was.
    const article = page.locator('#help-article');
    await page.keyboard.press('F1');
    await expect(article.getByRole('heading', { level: 2 })).toHaveText(screen.help);
    await page.keyboard.press('F1');
    await expect(article).toHaveCount(0);
  });
}
