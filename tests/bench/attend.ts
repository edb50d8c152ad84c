import type { Page } from '@playwright/test';
import { Hands } from '../support/hands.ts';

/** Short interactions by keyboard: a step or two, then the line breaks (8), and it is recorded. */
export async function attend(page: Page, count: number): Promise<void> {
  const hands = new Hands(page);
  const at = (name: string) => page.getByRole('main', { name }).waitFor();
  for (let done = 0; done < count; done += 1) {
    // oxlint-disable no-await-in-loop -- one key after the other
    await hands.use(/Atención telefónica/);
    await at('Atención en curso');
    await hands.press('Enter', 'f');
    await at('Cierre de la atención');
    await hands.press('8', 'Control+Enter');
    await at('Atención registrada');
    await hands.press('Enter');
    await at('Inicio');
    // oxlint-enable no-await-in-loop
  }
}
