import type { Browser } from '@playwright/test';
import { test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';
import { stageOf, take, themes } from '../../support/pictures.ts';
import { screens } from '../../support/screens.ts';

/**
 * Not a check: `npm run screenshots` takes the pictures of docs/img with it, from the real core and the real
 * page. Clock and ids are made, so that the same program gives the same pictures.
 */
const size = { width: 400, height: 900 };

for (const screen of screens) {
  const { name } = screen;
  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    test(`${name}, ${theme}`, async ({ chromium }) => {
      // One core each: to show a screen may take the interaction further.
      const stage = await stageOf((api) => screen.prepare(api));
      try {
        const onPage = {
          name,
          theme,
          size,
          show: (page: Hands['page']) => screen.show(page, new Hands(page)),
        };
        await take(chromium as Browser, stage, onPage);
      } finally {
        await stage.remove();
      }
    });
  }
}
