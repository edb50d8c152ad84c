import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { missing } from '../../durability/tools.ts';
import { asSupervisor } from '../../support/accounts.ts';
import { expect, type Guion, test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';
import { knownAgent } from '../../support/prepare.ts';
import { childrenOf } from '../../support/processes.ts';
import { toTheRequest, walk } from '../../support/walk.ts';

/** What an agent sees of a disk that takes nothing. What becomes of the data: tests/durability/disk.test.ts. */

/** The refusal is an answer with a status of its own, which the console repeats. */
const refused = /status of 5\d\d/;

async function inTheMiddle(guion: Guion) {
  guion.tolerate(refused);
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, toTheRequest.slice(0, 5));
  });
  const page = await guion.start();
  await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
  return { page, hands: new Hands(page) };
}

const seqOf = async (guion: Guion) =>
  (await guion.door.api().then((api) => api.session.current()))?.seq ?? 0;

/** The step is not shown as done, everything can be read, and the same key press is recorded once it can be. */
async function refusesAndThenTakes(
  guion: Guion,
  { page, hands }: Awaited<ReturnType<typeof inTheMiddle>>,
  text: string,
  mend: () => void,
) {
  const before = await seqOf(guion);
  await hands.press(' ');
  const alert = page.getByRole('alert').filter({ hasText: 'No se ha registrado' });
  await expect(alert).toContainText(text);
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
  await expect(page.getByRole('region', { name: 'Diga' })).toBeVisible();
  await hands.press('s');
  await expect(page.getByRole('dialog', { name: '¿Qué está pasando?' })).toBeVisible();
  await hands.press('Escape');
  await alert.getByRole('button', { name: 'Reintentar' }).click();
  await expect(alert).toBeVisible(); // still full
  expect(await seqOf(guion)).toBe(before);
  mend();
  await alert.getByRole('button', { name: 'Reintentar' }).click();
  await expect(alert).toBeHidden();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  expect(await seqOf(guion)).toBe(before + 1);
  await guion.killApp();
  await expect(guion.page.getByRole('checkbox').first()).toBeChecked();
}

test('a full disk: «no se ha registrado», reading goes on, and trying again records it once', async ({
  guion,
}) => {
  const why = missing('mount');
  test.skip(why !== null, why ?? '');
  mkdirSync(guion.dataDir);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8000000', 'guion-test', guion.dataDir]);
  try {
    const middle = await inTheMiddle(guion);
    const filler = path.join(guion.dataDir, 'relleno');
    const { bavail, bsize } = statfsSync(guion.dataDir);
    writeFileSync(filler, Buffer.alloc(bavail * bsize));
    await refusesAndThenTakes(guion, middle, 'el disco está lleno. Libere espacio', () =>
      rmSync(filler),
    );
  } finally {
    await guion.door.stop();
    execFileSync('umount', ['-l', guion.dataDir]);
  }
});

test('a disk that answers with errors: the same', async ({ guion }) => {
  const why = missing('prlimit');
  test.skip(why !== null, why ?? '');
  const middle = await inTheMiddle(guion);
  const limit = (bytes: string) =>
    execFileSync('prlimit', ['--pid', String(corePid(guion)), `--fsize=${bytes}:unlimited`]);
  limit('1');
  await refusesAndThenTakes(guion, middle, 'el disco no respondió', () => limit('unlimited'));

  await asSupervisor(await guion.door.api());
  const { page } = guion;
  await page.goto(`${new URL(page.url()).origin}/#/registro`);
  const exported = async () => {
    await page.getByRole('button', { name: 'Exportar' }).click();
    await page.getByRole('menuitem', { name: 'Esta lista en CSV' }).click();
  };
  limit('1');
  await exported();
  await expect(page.getByRole('alert')).toContainText(
    'No se ha exportado nada: el disco no respondió. Reintente.',
  );
  limit('unlimited');
  const coming = page.waitForEvent('download');
  await exported();
  expect((await coming).suggestedFilename()).toBe('registro.csv');
});

test('a folder that may only be read: said on the screen with what to do, and then recorded', async ({
  guion,
}) => {
  const why = missing('mount');
  test.skip(why !== null, why ?? '');
  guion.tolerate(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/);
  mkdirSync(guion.dataDir);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8000000', 'guion-test', guion.dataDir]);
  const remount = (how: 'ro' | 'rw') =>
    execFileSync('mount', ['-o', `remount,${how}`, guion.dataDir]);
  try {
    const { page, hands } = await inTheMiddle(guion);
    const before = await seqOf(guion);
    const keeper = keeperPid(guion);
    const core = corePid(guion);
    // Nothing may write there any more when the next core comes.
    process.kill(keeper, 'SIGSTOP');
    process.kill(core, 'SIGKILL');
    await expect(() => remount('ro')).toPass();
    process.kill(keeper, 'SIGCONT');
    const alert = page.getByRole('alert').filter({ hasText: 'No se ha registrado' });
    await hands.press(' '); // once: a second press would take the mark back
    await expect(alert).toContainText('no se puede escribir. Devuélvale el permiso');
    await expect(page.getByRole('checkbox').first()).not.toBeChecked();
    await expect(page.getByRole('region', { name: 'Diga' })).toBeVisible();
    expect(guion.door.said()).toContain(`No se puede escribir en la carpeta de datos`);
    remount('rw');
    await expect(async () => {
      // Until the next core is there it is refused again; the same event is never recorded twice.
      const again = alert.getByRole('button', { name: 'Reintentar' });
      if (await again.isVisible()) await again.click({ timeout: 2000 });
      await expect(page.getByRole('checkbox').first()).toBeChecked({ timeout: 2000 });
    }).toPass();
    await expect(alert).toBeHidden();
    expect(await seqOf(guion)).toBe(before + 1);
  } finally {
    await guion.door.stop();
    execFileSync('umount', ['-l', guion.dataDir]);
  }
});

const keeperPid = (guion: Guion) =>
  Number(
    /proceso (\d+)/.exec(readFileSync(path.join(guion.dataDir, 'guion.lock.txt'), 'utf8'))?.[1],
  );

/** The core is the child of the process that the lock names. */
function corePid(guion: Guion): number {
  const [core] = childrenOf(keeperPid(guion));
  if (!core) throw new Error('there is no core');
  return core.pid;
}
