import { readFileSync } from 'node:fs';
import path from 'node:path';
import { asDesktop, expect, test } from '../../support/guion.ts';
import { knownAgent } from '../../support/prepare.ts';

/** Answers the save dialog as a person would, and says what it proposed. */
async function answerWith(app: ReturnType<typeof asDesktop>['app'], file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    const answered = { canceled: false, filePath };
    dialog.showSaveDialog = () => Promise.resolve(answered);
  }, file);
}

test('the sheet is written as a PDF where the person says', async ({ guion }) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  const file = path.join(guion.dataDir, 'hoja.pdf');
  await answerWith(asDesktop(guion.door).app, file);
  await page.evaluate(() => (location.hash = '#/protocolos/gestion-quejas/hoja'));
  await page.getByRole('button', { name: /Imprimir o guardar como PDF/ }).click();
  await expect.poll(() => headOf(file)).toBe('%PDF');
});

test('the drawing is written as SVG where the person says', async ({ guion }) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  const file = path.join(guion.dataDir, 'dibujo.svg');
  await answerWith(asDesktop(guion.door).app, file);
  await page.evaluate(() => (location.hash = '#/protocolos/gestion-quejas/diagrama'));
  await page.getByRole('button', { name: 'Guardar como SVG' }).click();
  await expect.poll(() => headOf(file)).toBe('<?xm');
});

function headOf(file: string): string {
  try {
    return readFileSync(file, 'latin1').slice(0, 4);
  } catch {
    return '';
  }
}
