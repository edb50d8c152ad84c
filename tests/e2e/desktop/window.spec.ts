import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { asDesktop, expect, type Guion, test } from '../../support/guion.ts';
import { knownAgent } from '../../support/prepare.ts';

/** Where the window stands, and the screen's room for it. */
function look(guion: Guion) {
  return asDesktop(guion.door).app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) throw new Error('there is no window');
    return {
      bounds: window.getBounds(),
      room: screen.getPrimaryDisplay().workArea,
      onTop: window.isAlwaysOnTop(),
      visible: window.isVisible(),
      smallest: window.getMinimumSize()[0],
      largest: window.getMaximumSize()[0],
    };
  });
}

function place(guion: Guion, bounds: { x: number; y: number; width: number; height: number }) {
  return asDesktop(guion.door).app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
}

test('stands at the right edge, over the whole height, above other windows', async ({ guion }) => {
  await guion.start();
  const { bounds, room, onTop, smallest, largest } = await look(guion);
  expect(bounds).toEqual({
    x: room.x + room.width - 400,
    y: room.y,
    width: 400,
    height: room.height,
  });
  expect({ onTop, smallest, largest }).toEqual({ onTop: true, smallest: 340, largest: 560 });
  await expect.poll(async () => (await look(guion)).visible).toBe(true);
});

test('docks to the edge it is dropped near, and remembers edge and width', async ({ guion }) => {
  await guion.start();
  const { room } = await look(guion);
  await place(guion, { x: room.x + 30, y: 60, width: 500, height: 500 });
  const docked = { x: room.x, y: room.y, width: 500, height: room.height };
  await expect.poll(async () => (await look(guion)).bounds).toEqual(docked);
  await guion.restart();
  expect((await look(guion)).bounds).toEqual(docked);
});

for (const text of ['{', '{"side":"up","width":1,"display":null}', '']) {
  test(`opens in its usual place when what it remembers is ${JSON.stringify(text)}`, async ({
    guion,
  }) => {
    await guion.start();
    await guion.door.stop();
    writeFileSync(path.join(guion.dataDir, 'window', 'placement.json'), text);
    await guion.start();
    const { bounds, room } = await look(guion);
    expect(bounds.width).toBe(400);
    expect(bounds.x).toBe(room.x + room.width - 400);
  });
}

test('a second start shows the first window, hands over its link and ends', async ({ guion }) => {
  await guion.prepare(knownAgent);
  await guion.start();
  const door = asDesktop(guion.door);
  // The page may be read before its window is shown for the first time.
  await expect.poll(async () => (await look(guion)).visible).toBe(true);
  await door.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect((await look(guion)).visible).toBe(false);

  const second = await door.startAgain(['guion://iniciar?cliente=Ana+Ledesma']);
  expect(second.code).toBe(0);
  expect(second.stdout).toContain('Guion ya está abierto');
  await expect.poll(async () => (await look(guion)).visible).toBe(true);
  const windows = await door.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
  const api = await door.api();
  await expect.poll(() => api.incoming.list()).toMatchObject([{ client: 'Ana Ledesma' }]);
});

test('two data folders are two Guions', async ({ guion }) => {
  await guion.start();
  const door = asDesktop(guion.door);
  const first = door.app;
  const page = await door.start(door.newDataDir());
  expect(page.url()).toMatch(/^app:\/\/guion\/(#.*)?$/);
  expect(first.windows()).toHaveLength(1);
  await first.close();
});
