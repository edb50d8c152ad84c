import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { checkout } from '../../../scripts/checkout.ts';
import { asDesktop, expect, test } from '../../support/guion.ts';
import { eventsIn } from '../../support/eventsIn.ts';
import { Hands } from '../../support/hands.ts';
import { needs, OtherDesktop } from '../../support/otherDesktop.ts';
import { knownAgent } from '../../support/prepare.ts';
import { processesNaming, tellToEnd } from '../../support/processes.ts';

/** What a telephone program runs, and what the agent sees of it. */

const run = promisify(execFile);
const startWithinMs = 60_000;
const cli = path.join(checkout, 'electron', 'entry', 'cli', 'main.ts');

test('the command line reaches the window: a card, the focus left where it was, the number kept', async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  const { app } = asDesktop(guion.door);
  const visible = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  // The page may be read before its window is shown for the first time.
  await expect.poll(visible).toBe(true);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());

  const words = ['--protocolo', 'atencion-telefonica', '--telefono', 'sip:+525512345678@pbx'];
  const { stdout } = await run(process.execPath, [
    cli,
    'iniciar',
    ...words,
    '--data-dir',
    guion.dataDir,
  ]);
  expect(stdout).toBe('La llamada espera como tarjeta en Guion.\n');
  await expect.poll(visible).toBe(true);
  await expect(page.getByRole('region', { name: 'Llamada entrante' })).toContainText(
    '+525512345678',
  );

  await new Hands(page).press('l');
  await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
  const api = await guion.door.api();
  const live = await api.session.current();
  const { phone } = await api.session.handOver({ id: live?.id ?? '' });
  expect(phone).toBe('+525512345678');
});

test('a start with «iniciar» hands its call over, and refuses a bad one in a sentence', async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  await guion.start();
  const door = asDesktop(guion.door);
  const second = await door.startAgain(['iniciar', '--cliente', 'Ana', '--cola', '3']);
  expect(second).toMatchObject({ code: 0 });
  expect(second.stdout).toContain('No se usó: cola.');
  const api = await door.api();
  await expect.poll(() => api.incoming.list()).toMatchObject([{ client: 'Ana' }]);

  const refused = await door.startAgain(['iniciar', '--canal', 'telepatia']);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('El valor de «canal» no es válido.');
  expect(await api.incoming.list()).toHaveLength(1);
});

test('a first start with «iniciar» opens with the card', async ({ guion }) => {
  await guion.prepare(knownAgent);
  asDesktop(guion.door).words = ['iniciar', '--cliente', 'Ana Ledesma'];
  const page = await guion.start();
  await expect(page.getByRole('region', { name: 'Llamada entrante' })).toContainText('Ana Ledesma');
  await guion.door.resize(340);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(340);
  const over = () => page.locator('.work').evaluate((work) => work.scrollWidth - work.clientWidth);
  expect(await over()).toBe(0);
});

test('where none runs, calls that ring together start one Guion, a key takes the call, and it ends with the login', async ({
  guion,
}) => {
  needs('openbox');
  const desktop = await OtherDesktop.open({ windowManager: true });
  test.setTimeout(test.info().timeout + 2 * startWithinMs);
  const { dataDir } = guion;
  try {
    await guion.prepare(knownAgent);
    const call = ['--protocolo', 'atencion-telefonica', '--telefono', '+525512345678'];
    const words = ['run', '-s', 'guion', '--', 'iniciar', ...call, '--data-dir', dataDir];
    const env = {
      ...process.env,
      DISPLAY: desktop.name,
      WAYLAND_DISPLAY: '',
      GUION_DIALOGS: 'off',
    };
    const blind = { ...env, DISPLAY: '' };
    await expect(run('npm', words, { cwd: checkout, env: blind })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no hay pantalla donde abrirlo'),
    });
    expect(processesNaming(dataDir)).toEqual([]);

    const rings = [1, 2, 3].map(() => run('npm', words, { cwd: checkout, env }));
    const said = (await Promise.all(rings)).map(({ stdout }) => stdout);
    expect(said.toSorted()).toEqual([
      'Guion no estaba abierto: se abre y la llamada espera como tarjeta.\n',
      'La llamada espera como tarjeta en Guion.\n',
      'La llamada espera como tarjeta en Guion.\n',
    ]);
    expect(processesNaming(dataDir, 'start.ts')).toHaveLength(1);
    const windows = () => desktop.windows();
    await expect.poll(windows, { timeout: startWithinMs }).toHaveLength(1);
    const [id = 0] = await windows();
    await desktop.focus({ id });
    // The key is taken again only after a second: a call is not taken twice by one nervous hand.
    const eachPress = { timeout: startWithinMs, intervals: [0, 2000] };
    const logged = async () => {
      await desktop.press('l');
      return eventsIn(dataDir);
    };
    await expect.poll(logged, eachPress).toContain('+525512345678');
    // Every one of them is told, as at the end of a login: what dies first must not be started again by the others.
    tellToEnd(dataDir);
    await expect.poll(() => processesNaming(dataDir), { timeout: startWithinMs }).toEqual([]);
  } finally {
    tellToEnd(dataDir, 'SIGKILL');
    await desktop.close();
  }
});
