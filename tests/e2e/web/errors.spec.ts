import { expectConforming } from '../../support/conforms.ts';
import { errorScreens } from '../../support/errorScreens.ts';
import { test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';

for (const screen of errorScreens) {
  test(`${screen.name}: what went wrong is said, fits and has nothing that axe objects to`, async ({
    guion,
  }) => {
    guion.tolerate(/ERR_FAILED|Failed to fetch|401 \(Unauthorized\)/);
    await guion.prepare(async (api) => void (await screen.prepare(api)));
    const page = await guion.start();
    await screen.show(page, new Hands(page));
    await expectConforming(page, screen.name);
  });
}
