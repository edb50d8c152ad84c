import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { extent } from '../durability/extent.ts';
import { replayAgainstSnapshots } from '../durability/replayed.ts';
import { asDesktop, expect, type Guion, test } from '../support/guion.ts';
import { knownAgent } from '../support/prepare.ts';

/**
 * The page and the whole app killed at random instants while keys are being pressed. `npm test` does a handful,
 * `npm run test:durability` some hundreds. Kills of the core alone, at a far higher rate: tests/durability.
 */
const killsOfATest = extent(2, 20);
const tests = extent(1, 5);

/** A page that speaks to nobody says so on its console. */
const cut = /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|status of/;

/** What an agent may press at any moment; most of it goes forward. */
const keys = ['Enter', '1', ' ', '2', 'Enter', '1', 'F8', 'Backspace', '3', 'Control+Enter'];

const kinds = [
  ['the page', killPage],
  ['the whole app', (guion: Guion) => guion.killApp()],
] as const;

for (const [what, kill] of kinds) {
  for (let round = 1; round <= tests; round += 1) {
    test(`${killsOfATest} kills of ${what} at random instants, ${round}`, async ({ guion }) => {
      test.setTimeout(180_000 + killsOfATest * 30_000);
      guion.tolerate(cut);
      await guion.prepare(knownAgent);
      await guion.start();
      const acknowledged = new Map<string, number>();
      for (let count = 0; count < killsOfATest; count += 1) {
        await workUntilKilled(guion, acknowledged, kill);
        await nothingIsLost(guion, acknowledged);
      }
      expect(acknowledged.size).toBeGreaterThan(0);
    });
  }
}

/** Presses keys, notes what the core has acknowledged, and kills somewhere in between. */
async function workUntilKilled(
  guion: Guion,
  acknowledged: Map<string, number>,
  kill: (guion: Guion) => Promise<unknown>,
): Promise<void> {
  const { page } = guion;
  const api = await guion.door.api();
  if ((await api.session.current()) === null) await begin(guion);
  const killed = new AbortController();
  const pressing = (async () => {
    while (!killed.signal.aborted) {
      const key = keys[Math.floor(Math.random() * keys.length)] ?? 'Enter';
      await page.keyboard.press(key).catch(() => {});
      await pause(Math.random() * 60);
    }
  })();
  const end = Date.now() + 300 + Math.random() * 900;
  while (Date.now() < end) {
    for (const { id, seq } of await api.session.list()) acknowledged.set(id, seq);
  }
  await kill(guion);
  killed.abort();
  await pressing;
}

async function begin(guion: Guion): Promise<void> {
  const { page } = guion;
  await page.goto(new URL('/#/', page.url()).href);
  await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();
  const api = await guion.door.api();
  await expect(async () => {
    await page.keyboard.press('1');
    expect(await api.session.current()).not.toBeNull();
  }).toPass();
}

/** Every acknowledged step is there, the log gives the snapshot, and the screen stands where the core stands. */
async function nothingIsLost(guion: Guion, acknowledged: Map<string, number>): Promise<void> {
  const file = path.join(guion.dataDir, 'guion.db');
  const db = new Database(file, { readonly: true });
  const has = db
    .prepare<[string, number]>(
      'SELECT 1 FROM event e JOIN interaction i ON i.no = e.interaction WHERE i.id = ? AND e.seq = ?',
    )
    .pluck();
  const lost = [...acknowledged].filter(([id, seq]) => has.get(id, seq) === undefined);
  db.close();
  expect(lost).toEqual([]);
  expect(replayAgainstSnapshots(file).differing).toEqual([]);
  const view = await guion.door.api().then((api) => api.session.current());
  const main = guion.page.getByRole('main');
  if (view === null) await expect(main).toHaveAccessibleName(/Inicio|Atención registrada/);
  else if (view.step) await expect(main).toContainText(view.step.action);
  else await expect(main).toHaveAccessibleName('Cierre de la atención');
}

/** In the window it comes back by itself; then the app is started anew, since a page that died cannot be followed. */
async function killPage(guion: Guion): Promise<void> {
  if (test.info().project.name === 'web') return void (await guion.killRenderer());
  const door = asDesktop(guion.door);
  const pid = await door.rendererPid();
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => door.rendererPid().catch(() => pid)).not.toBe(pid);
  const view = await guion.door.api().then((api) => api.session.current());
  if (view?.step) await expect.poll(() => door.wordsOnPage()).toContain(view.step.action);
  await guion.restart();
}
