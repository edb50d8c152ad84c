import type { Browser, Page } from '@playwright/test';
import { fill } from '../../../electron/core/demo/fill.ts';
import type { Core } from '../../../electron/core/core.ts';
import { asSupervisor, signInOn } from '../../support/accounts.ts';
import type { Api } from '../../support/api.ts';
import { expect, test } from '../../support/guion.ts';
import { stageOf, take } from '../../support/pictures.ts';

/** The supervisor's own pictures, of the invented year: `npm run screenshots` takes them for the manual. */
const size = { width: 1280, height: 860 };
const howMany = 1200;

const pages = {
  tablero: () => 'calidad/tablero',
  cola: () => 'calidad/cola',
  revision: (id: string) => `calidad/revision/${id}`,
} as const;

test('what the manual of supervision shows', async ({ chromium }) => {
  test.setTimeout(300_000);
  const stage = await stageOf(prepare);
  try {
    const [first] = (await stage.api.review.list({})).rows;
    for (const [name, pathOf] of Object.entries(pages)) {
      const show = (page: Page) => shown(page, pathOf(first?.id ?? ''));
      for (const theme of ['claro', 'oscuro'] as const) {
        // oxlint-disable-next-line no-await-in-loop -- one seat: the next page signs in when this one is done
        await take(chromium as Browser, stage, { name, theme, size, show });
      }
    }
  } finally {
    await stage.remove();
  }
});

async function prepare(api: Api, core: Core): Promise<void> {
  await core.work((desk) => fill(desk, { count: howMany, seed: '1', goOn: () => true }));
  const [agent] = await api.people.list();
  if (!agent) throw new Error('nobody attends');
  await api.people.choose({ id: agent.id });
  await api.people.savePreferences({ tour: true });
  await asSupervisor(api);
}

async function shown(page: Page, path: string): Promise<void> {
  await signInOn(page);
  await page.goto(new URL(`/#/${path}`, page.url()).href);
  const main = page.getByRole('main', { name: 'Calidad' });
  await expect(main.getByRole('heading').first()).toBeVisible();
  await expect(main.getByText('Un momento…')).toBeHidden();
}
