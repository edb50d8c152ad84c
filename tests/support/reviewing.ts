import { expect, type Page } from '@playwright/test';

/** Judges by keyboard what the log does not prove: everything N/A, and why where the log shows a lack. */
export async function judge(page: Page, verdict: string, comment: string): Promise<void> {
  const form = page.getByRole('region', { name: 'Revisión', exact: true });
  await expect(form).toContainText('Lo muestra el registro');
  // Every criterion is a group of choices; the last one is N/A.
  for (const group of await form.getByRole('group').all()) {
    if ((await group.getByRole('radio', { checked: true }).count()) > 0) continue;
    await group.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowUp');
  }
  for (const cause of await form.getByRole('combobox', { name: 'Causa' }).all()) {
    await cause.selectOption('descuido');
  }
  for (const why of await form.getByRole('textbox', { name: 'Comentario', exact: true }).all()) {
    await why.fill('Se le pasó');
  }
  await form.getByRole('radio', { name: verdict }).check();
  await form.getByRole('textbox', { name: 'Comentario para el agente' }).fill(comment);
  await expect(form).toContainText('Borrador guardado');
  const submit = page.getByRole('button', { name: 'Entregar la revisión' });
  await expect(submit).toHaveAttribute('aria-disabled', 'false');
}
