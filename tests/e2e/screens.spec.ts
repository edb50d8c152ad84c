import { mixedUp, misfits, misfitsSpaced } from '../support/fit.ts';
import { expectConforming } from '../support/conforms.ts';
import { focusWalk } from '../support/focusWalk.ts';
import { expect, test } from '../support/guion.ts';
import { Hands } from '../support/hands.ts';
import { speakLong } from '../support/pseudo.ts';
import { screens } from '../support/screens.ts';
import { expectSound } from '../support/sound.ts';

/** What people typed: names are in no language, and what an agent notes is in the agent's own. */
const given =
  /Laura Méndez|Tiendas Suárez|asesora de atención|señora Ledesma|Carmen Ortega|c\.ortega|llama por segunda vez|el cobro duplicado|Se anuló un cobro|recibió dos cobros|Busco datos|Guion|YAML|Wayland/;

/** Where the protocol speaks: there its words are marked as its own. */
const spoken = /^(inicio|paso|nota|tipo|situacion|pausa|escalamiento|cierre|atencion)/;

for (const screen of screens) {
  test(`${screen.name}: fits at every width and has nothing that axe objects to`, async ({
    guion,
  }, { project }) => {
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
    // Colours, zooms and languages are the page's alone: the window shows the same page.
    if (project.name !== 'web') return;
    await expectConforming(page, screen.name);
    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft((await focusWalk(page)).faults).toEqual([]);
    await page.setViewportSize({ width: 340, height: 900 });
    expect.soft(await misfitsSpaced(page)).toEqual([]);
    await speakLong(page);
    expect.soft(await misfits(page)).toEqual([]);
    if (spoken.test(screen.name)) expect.soft(await mixedUp(page, given)).toEqual([]);
  });
}
