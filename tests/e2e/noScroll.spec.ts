import { expect, test } from '../support/guion.ts';
import { knownAgent } from '../support/prepare.ts';
import { tour } from '../support/tour.ts';

test('no step of a telephone call scrolls at 400 × 900 in Novato, with a client type chosen', async ({
  guion,
}) => {
  test.setTimeout(400_000);
  await guion.prepare(knownAgent);
  const page = await guion.start();
  const api = await guion.door.api();
  const tall: string[] = [];
  await tour(api, 'atencion-telefonica', async ({ name }) => {
    // Home reads the open interactions anew; its first card is the one being walked.
    await page.evaluate(() => (location.hash = '#/registro'));
    await page.locator('.work:not(.work--home)').first().waitFor();
    await page.evaluate(() => (location.hash = '#/'));
    await page.locator('.resume .btn').first().click();
    await page.locator('.say, .work--tight').first().waitFor();
    const over = await page
      .locator('.work')
      .last()
      .evaluate((work) => work.scrollHeight - work.clientHeight);
    if (over > 0) tall.push(`${name}: ${over} px`);
  });
  expect(tall).toEqual([]);
});
