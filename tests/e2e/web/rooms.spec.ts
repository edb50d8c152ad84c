import type { Page } from '@playwright/test';
import { desk, expectConforming, sidebar, type Size } from '../../support/conforms.ts';
import { mixedUp, misfits } from '../../support/fit.ts';
import { focusWalk } from '../../support/focusWalk.ts';
import { expect, test } from '../../support/guion.ts';
import { speak, speakLong } from '../../support/pseudo.ts';
import {
  agentRooms,
  supervisorRooms,
  worked,
  workedBefore,
  type Room,
} from '../../support/rooms.ts';
import { signInAt } from '../../support/signIn.ts';

/** The screens beside the conversation: one app, one page, one after the other. */

/** What people typed, and names. */
const given =
  /Laura Méndez|Tiendas Suárez|asesora de atención|señora Ledesma|doña Eva|Carmen Ortega|c\.ortega|llama por segunda vez|el cobro duplicado|Se anuló un cobro|recibió dos cobros|Llamar por la entrega|colgó|Guion|YAML|PDF|JSON|CSV|SVG|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/;

async function walkThrough(page: Page, rooms: readonly Room[], sizes: readonly Size[]) {
  const enter = async ({ address, has }: Room) => {
    await page.evaluate((hash) => void (location.hash = hash), `#/${address}`);
    await expect(has(page).first()).toBeVisible();
  };
  for (const room of rooms) {
    await enter(room);
    await expectConforming(page, room.name, sizes);
    await page.setViewportSize({ width: 320, height: 256 });
    const { faults } = await focusWalk(page);
    expect.soft(faults, room.name).toEqual([]);
  }
  // In a language two fifths longer nothing is cut, and what the protocol says is marked as its own.
  await page.setViewportSize({ width: 340, height: 900 });
  for (const room of rooms) {
    await speak(page, 'es');
    await enter(room);
    await speakLong(page);
    expect.soft(await misfits(page), room.name).toEqual([]);
    expect.soft(await mixedUp(page, given), room.name).toEqual([]);
  }
}

test('what an agent has besides the conversation conforms, in either language', async ({
  guion,
}) => {
  test.slow();
  await guion.prepare(worked);
  const page = await guion.start();
  await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();
  await walkThrough(page, agentRooms, sidebar);
  // The drawing in words has no address of its own.
  await speak(page, 'es');
  await page.evaluate(() => void (location.hash = '#/protocolos/atencion-telefonica/diagrama'));
  await page.getByRole('radio', { name: 'Lista' }).check({ force: true });
  await expect(page.locator('.flowlist__step').first()).toBeVisible();
  await speakLong(page);
  expect.soft(await mixedUp(page, given), 'lista del diagrama').toEqual([]);
  expect.soft(await misfits(page), 'lista del diagrama').toEqual([]);
  // What the finder has found is no address.
  await speak(page, 'es');
  await page.evaluate(() => void (location.hash = '#/'));
  await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('reclamo');
  await expect(page.locator('.found').first()).toBeVisible();
  await expectConforming(page, 'buscador');
  await speakLong(page);
  expect.soft(await misfits(page), 'buscador').toEqual([]);
  expect.soft(await mixedUp(page, given), 'buscador').toEqual([]);
});

test('what a supervisor has conforms, in either language', async ({ guion }) => {
  test.slow();
  let id = '';
  await guion.prepare(async (api) => {
    await workedBefore(api);
    id = (await api.review.list({})).rows.at(1)?.id ?? '';
  });
  const page = await guion.start();
  await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();
  await signInAt(page);
  await walkThrough(page, supervisorRooms(id), desk);
});
