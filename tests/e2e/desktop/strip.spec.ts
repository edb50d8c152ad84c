import { asDesktop, expect, type Guion, test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';
import { needs, OtherDesktop } from '../../support/otherDesktop.ts';
import { knownAgent } from '../../support/prepare.ts';
import { expectAccessible } from '../../support/sound.ts';

/** The sidebar does not cover the program beside it. */

const screenWidth = 1920;

function bounds(guion: Guion) {
  return asDesktop(guion.door).app.evaluate(({ BrowserWindow }) => {
    const { x, width } = BrowserWindow.getAllWindows()[0]?.getBounds() ?? { x: 0, width: 0 };
    return { x, width };
  });
}

test('a maximised window ends where the sidebar begins, and gets the room back', async ({
  guion,
}) => {
  needs('openbox');
  const desktop = await OtherDesktop.open({ windowManager: true });
  try {
    const crm = await desktop.neighbour({ maximised: true });
    const room = () => desktop.extent(crm.id);
    await expect.poll(room).toEqual({ x: 0, width: screenWidth });

    await guion.prepare(knownAgent);
    const door = asDesktop(guion.door);
    door.env = { DISPLAY: desktop.name };
    const page = await guion.start();
    await expect.poll(room).toEqual({ x: 0, width: screenWidth - 400 });
    // Its own strip is taken off the work area, and must not push it inwards.
    await page.waitForTimeout(700);
    expect(await bounds(guion)).toEqual({ x: screenWidth - 400, width: 400 });

    const hands = new Hands(page);
    await hands.use('Estrechar la barra');
    await expect.poll(room).toEqual({ x: 0, width: screenWidth - 48 });
    await expect.poll(() => bounds(guion)).toEqual({ x: screenWidth - 48, width: 48 });
    await hands.use('Ensanchar la barra');
    await expect.poll(room).toEqual({ x: 0, width: screenWidth - 400 });

    const hide = (hidden: boolean) =>
      door.app.evaluate(({ BrowserWindow }, away) => {
        const window = BrowserWindow.getAllWindows()[0];
        if (away) window?.hide();
        else window?.showInactive();
      }, hidden);
    await hide(true);
    await expect.poll(room).toEqual({ x: 0, width: screenWidth });
    await hide(false);
    await expect.poll(room).toEqual({ x: 0, width: screenWidth - 400 });

    await page.evaluate(() => (location.hash = '#/ajustes'));
    const wish = page.getByRole('switch', { name: 'Reservar su franja' });
    await expect(wish).toBeChecked();
    await hands.tabTo(wish);
    await hands.press(' ');
    await expect.poll(room).toEqual({ x: 0, width: screenWidth });
    await hands.press(' ');
    await expect.poll(room).toEqual({ x: 0, width: screenWidth - 400 });

    await door.killApp();
    await expect.poll(room).toEqual({ x: 0, width: screenWidth });
  } finally {
    await desktop.close();
  }
});

test('at the left edge the strip is on the left, also after a new start', async ({ guion }) => {
  needs('openbox');
  const desktop = await OtherDesktop.open({ windowManager: true });
  try {
    const crm = await desktop.neighbour({ maximised: true });
    const door = asDesktop(guion.door);
    door.env = { DISPLAY: desktop.name };
    await guion.start();
    // Its own strip changes the screen, and whatever changes the screen puts the sidebar back in its place.
    await expect.poll(() => desktop.extent(crm.id)).toEqual({ x: 0, width: screenWidth - 400 });
    await door.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 40, width: 360, height: 500 }),
    );
    const left = { x: 360, width: screenWidth - 360 };
    await expect.poll(() => desktop.extent(crm.id)).toEqual(left);
    await guion.restart();
    await expect.poll(() => desktop.extent(crm.id)).toEqual(left);
    await expect.poll(() => bounds(guion)).toEqual({ x: 0, width: 360 });
  } finally {
    await desktop.close();
  }
});

test('where no window manager keeps strips the settings say so, and the rail is the way', async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  await page.evaluate(() => (location.hash = '#/ajustes'));
  await expect(
    page.getByText('El gestor de ventanas de este equipo no reserva franjas.'),
  ).toBeVisible();
  await expect(page.getByRole('switch', { name: 'Reservar su franja' })).toHaveCount(0);
  await expectAccessible(page, 'the settings of the window');
});
