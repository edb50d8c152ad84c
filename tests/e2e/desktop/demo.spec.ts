import path from 'node:path';
import { checkout } from '../../../scripts/checkout.ts';
import { expect, test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';
import { giveToOwner, runToEnd } from '../../support/processes.ts';

test('the demo in its window: its data are called invented, and the call under way goes on', async ({
  guion,
}) => {
  const command = path.join(checkout, 'electron', 'entry', 'cli', 'main.ts');
  const words = [command, 'demo', '--lista', '--interacciones', '60', '--data-dir', guion.dataDir];
  const made = await runToEnd(process.execPath, words, process.env);
  expect(made).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/«demo», contraseña «\S+»/),
  });
  giveToOwner(guion.dataDir);
  const page = await guion.start();
  await expect(page.getByText('Datos inventados, para probar')).toBeVisible();
  await expect(page.getByText('Elena Duarte').first()).toBeVisible();
  await new Hands(page).press('F8');
  await expect(page.getByRole('main', { name: 'Cliente difícil' })).toBeVisible();
});
