import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { SessionEvent } from '../../shared/session/event.ts';
import { signInOn } from '../support/accounts.ts';
import { asDesktop, expect, test, type Guion } from '../support/guion.ts';
import type { DoorName } from '../support/door.ts';
import { Hands } from '../support/hands.ts';
import { knownSupervisor } from '../support/prepare.ts';
import { judge } from '../support/reviewing.ts';
import { toTheEnd, toTheRequest, walk } from '../support/walk.ts';

const end: SessionEvent = { type: 'finished', outcome: 'resuelto', note: '' };

test('a supervisor’s round: sign in, narrow down, replay, review, queue, figures, take out', async ({
  guion,
  door,
}) => {
  test.slow();
  await guion.prepare(async (api) => {
    await knownSupervisor(api);
    await walk(api, [...toTheRequest, ...toTheEnd, end]);
    const calm = [{ type: 'escalated', immediate: false }, { type: 'situationLeft' }] as const;
    await walk(api, [...toTheRequest, ...calm, ...toTheEnd, end]);
    await walk(api, [{ type: 'abandoned', reason: 'colgó' }]);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  if (door === 'web') await guion.door.resize(1280);
  await signInOn(page);

  await goTo(page, 'registro?escalada=si');
  if (door === 'desktop') await widened(guion, hands);
  await expect(page.getByText('1 atención', { exact: true })).toBeVisible();
  await page.getByRole('region', { name: 'Registro' }).focus();
  await hands.press('Enter');
  const slider = page.getByRole('slider', { name: 'Momento de la atención' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /Terminó$/);
  await expect(page).toHaveTitle(/^Expediente [\w-]+$/); // what its PDF is called

  await page.getByRole('tab', { name: 'Revisión' }).click();
  await page.getByRole('link', { name: 'Revisar esta atención' }).click();
  await judge(page, 'Aprobada', 'Buena contención.');
  await page.getByRole('button', { name: 'Entregar la revisión' }).click();
  await expect(page.getByRole('article')).toContainText('Buena contención.');

  // Beside the page where there is room; where there is none the ways are above it.
  const beside = page.getByRole('navigation', { name: 'Supervisión' });
  const above = page.getByRole('navigation', { name: 'Calidad' });
  await beside.getByRole('link', { name: 'Por revisar' }).click();
  const risk = page.getByRole('region', { name: 'Por riesgo' });
  await expect(risk).toContainText('Abandonada');
  await expect(risk).not.toContainText('Escaló');
  await beside.getByRole('link', { name: 'Tablero' }).press('Enter');
  await expect(beside.locator('[aria-current=page]')).toHaveText('Tablero');
  await expect(page.getByText('1 de 3').first()).toBeVisible();
  await page
    .getByRole('button', { name: /^Copiar la tabla/ })
    .first()
    .click();
  await expect(page.getByText('Copiada')).toBeVisible();

  if (door === 'desktop') {
    await beside.getByRole('button', { name: 'Volver a la barra' }).press('Enter');
    await expect.poll(() => standing(guion)).toEqual({ width: 400, onTop: true });
    await widened(guion, hands);
  }
  await guion.door.resize(900);
  await expect(beside).toBeHidden();
  await above.getByRole('link', { name: 'Registro' }).click();
  await expect(page.getByText('3 atenciones')).toBeVisible();
  const text = await takenOut(guion, door, page);
  expect(text.trimEnd().split('\n')).toHaveLength(3);
  expect(text).toContain('"resuelto"');
  await goTo(page, '');
  if (door === 'desktop')
    await expect.poll(() => standing(guion)).toEqual({ width: 400, onTop: true });
});

/** The window, whose width is the supervisor's at the press of a button. */
async function widened(guion: Guion, hands: Hands): Promise<void> {
  await hands.tabTo(guion.page.getByRole('button', { name: 'Ensanchar la ventana' }));
  await hands.press('Enter');
  await expect.poll(() => standing(guion)).toEqual({ width: 1280, onTop: false });
  await expect(guion.page.getByRole('button', { name: 'Volver a la barra' })).toBeVisible();
}

function standing(guion: Guion) {
  return asDesktop(guion.door).app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return { width: window?.getBounds().width, onTop: window?.isAlwaysOnTop() };
  });
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), `#/${address}`);
}

/** The list as JSON Lines, as the door in question gives it to a person. */
async function takenOut(guion: Guion, door: DoorName, page: Page): Promise<string> {
  const file = path.join(guion.dataDir, 'salida.jsonl');
  const choose = async () => {
    await page.getByRole('button', { name: 'Exportar' }).click();
    await page.getByRole('menuitem', { name: 'Esta lista en JSON Lines' }).click();
  };
  if (door === 'web') {
    const coming = page.waitForEvent('download');
    await choose();
    await (await coming).saveAs(file);
  } else {
    await intoAFullDisk(guion, file, choose);
    await choose();
  }
  const written = () => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };
  await expect.poll(written).not.toBe('');
  return written();
}

/** The window says in a sentence that nothing was written; the file that was there stays as it was. */
async function intoAFullDisk(guion: Guion, file: string, choose: () => Promise<void>) {
  const { app } = asDesktop(guion.door);
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  const told = app.evaluate(
    ({ dialog }) =>
      new Promise<string>((resolve) => {
        dialog.showErrorBox = (_title, text) => resolve(text);
      }),
  );
  writeFileSync(file, '');
  symlinkSync('/dev/full', `${file}.parcial`);
  await choose();
  expect(await told).toBe(
    `El disco está lleno y no se ha escrito ${file}. Libere espacio, o elija otra carpeta, y guárdelo otra vez.`,
  );
  expect(readdirSync(guion.dataDir).filter((name) => name.startsWith('salida'))).toEqual([
    'salida.jsonl',
  ]);
  expect(readFileSync(file, 'utf8')).toBe('');
}
