import { expect, test } from '../../support/guion.ts';
import { asSupervisor, carmen, signInOn } from '../../support/accounts.ts';
import { knownSupervisor } from '../../support/prepare.ts';

const at = (page: { url(): string }, path: string) => new URL(`/#/${path}`, page.url()).href;

test('signs in, makes another account, takes it out of use; what it did is listed', async ({
  guion,
}) => {
  // What the core refuses, the browser's console tells as well.
  guion.tolerate(/status of (401|409|422) .*\/rpc\/account\//);
  await guion.prepare(knownSupervisor);
  const page = await guion.start();
  await page.goto(at(page, 'cuentas'));
  await page.getByRole('textbox', { name: 'Usuario' }).fill(carmen.user);
  await page.getByLabel('Contraseña', { exact: true }).fill('no es esta, seguro');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('no coinciden');
  await page.getByLabel('Contraseña', { exact: true }).fill(carmen.password);
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: 'Añadir cuenta' }).click();
  await page.getByRole('textbox', { name: 'Nombre' }).fill('Rosa Ibarra');
  await page.getByRole('textbox', { name: 'Usuario' }).fill('r.ibarra');
  await page.getByLabel('Contraseña', { exact: true }).fill('corta');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('alert')).toContainText('al menos 12');
  await page.getByLabel('Contraseña', { exact: true }).fill('un barco sin velas');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Rosa Ibarra' })).toContainText(
    'r.ibarra · Supervisión',
  );

  await page.getByRole('button', { name: 'Cambiar la cuenta de Carmen Ortega' }).click();
  await page.getByRole('checkbox', { name: 'Administración' }).uncheck();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('alert')).toContainText('al menos una cuenta de administración');
  await page.getByRole('button', { name: 'Cancelar' }).click();

  await page.goto(at(page, 'accesos'));
  await page.getByRole('radio', { name: 'Todo' }).check();
  await expect(page.getByRole('list')).toContainText('Carmen Ortega creó una cuenta');
  await expect(page.getByRole('list')).toContainText('no acertó la contraseña');
});

test('locked, the Registro shows nothing of others until the password is given', async ({
  guion,
}) => {
  await guion.prepare(knownSupervisor);
  const page = await guion.start();
  await signInOn(page);
  await page.goto(at(page, 'registro'));
  await expect(page.getByRole('main', { name: 'Registro' })).toBeVisible();
  await page.goto(at(page, 'cuenta'));
  await page.getByRole('button', { name: 'Bloquear ahora' }).click();
  await expect(page.getByRole('button', { name: 'Desbloquear' })).toBeVisible();
  await page.goto(at(page, 'registro'));
  await expect(page.getByRole('button', { name: 'Desbloquear' })).toBeVisible();
  await page.getByLabel('Contraseña', { exact: true }).fill(carmen.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Registro' })).toBeVisible();
});

test('a person’s interaction is found and erased; what remains is shown as such', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownSupervisor(api);
    const { id, seq } = await api.session.start({
      eventId: crypto.randomUUID(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
      client: 'Wenceslao Querubín',
    });
    const event = { type: 'abandoned' as const, reason: 'colgó' };
    await api.session.advance({ id, seq, eventId: crypto.randomUUID(), event });
    await asSupervisor(api);
  });
  const page = await guion.start();
  await signInOn(page);
  await page.goto(at(page, 'datos-personales'));
  await page.getByRole('textbox', { name: /Nombre, referencia/ }).fill('wenceslao querubin');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 atención', { exact: true })).toBeVisible();
  const act = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('checkbox', { name: /^Elegir la atención/ }).check();
  const copy = page.waitForEvent('download');
  await act('Entregar copia');
  const given = (await (await (await copy).createReadStream()).toArray()).map(String).join('');
  expect(given).toContain('Wenceslao Querubín');
  await act('Rectificar');
  await page.getByRole('textbox', { name: 'Rectificación' }).fill('Se llama Wenceslado');
  await act('Continuar');
  await expect(page.getByText('La rectificación quedó guardada.')).toBeVisible();
  for (const [name, said] of [
    ['Bloquear', 'Quedaron bloqueadas.'],
    ['Desbloquear', 'Quedaron desbloqueadas.'],
  ] as const) {
    await act(name);
    await page.getByRole('textbox', { name: /^Motivo/ }).fill('solicitud 12');
    await act('Continuar');
    await expect(page.getByText(said)).toBeVisible();
  }
  await act('Suprimir');
  await page.getByRole('textbox', { name: /^Motivo/ }).fill('solicitud 12');
  await page.getByRole('button', { name: 'Suprimir para siempre' }).click();
  await expect(page.getByText('Nada coincide')).toBeVisible();
  await expect(page.getByText('El contenido quedó suprimido.')).toBeVisible();

  // What would go is shown before anything does.
  await page.getByRole('combobox', { name: 'Contenido de las atenciones' }).selectOption('30');
  await expect(page.getByText('Hoy no se suprimiría nada.')).toBeVisible();

  await page.goto(at(page, 'registro'));
  await expect(page.getByText('Wenceslao')).toHaveCount(0);
  await page.getByRole('link', { name: /Atención telefónica/ }).click();
  await expect(page.getByText('Contenido suprimido el')).toContainText('solicitud 12');
});
