import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectConforming } from '../../support/conforms.ts';
import { expect, test } from '../../support/guion.ts';
import { expectSound } from '../../support/sound.ts';

test.afterEach(() => {
  delete process.env['GUION_POLICY'];
});

test('the page says what the organisation manages, and what is wrong with its policy', async ({
  guion,
}) => {
  test.slow();
  mkdirSync(guion.dataDir, { mode: 0o700 });
  const policy = path.join(guion.dataDir, 'politica.yaml');
  writeFileSync(
    policy,
    `empresa: Comercial Ejemplo
idioma: es
atajos: { de_una_tecla: true, teclas: { note: w }, globales: {} }
carpeta_de_protocolos: null
actualizaciones: https://guion.example/
fijar: [empresa, idioma, atajos, carpeta_de_protocolos, actualizaciones]
`,
  );
  process.env['GUION_POLICY'] = policy;
  const page = await guion.start();
  const company = page.getByLabel('Nombre de la empresa');
  await expect(company).toHaveValue('Comercial Ejemplo');
  await expect(company).toHaveAttribute('readonly', '');
  await expectSound(guion, 'first answers, managed');
  await guion.door.stop();

  await guion.prepare(async (api) => {
    const { id } = await api.people.save({
      id: '11111111-1111-4111-8111-111111111111',
      name: 'Laura Méndez',
      position: '',
    });
    await api.people.choose({ id });
  });
  await guion.start();
  const { page: settings } = guion;
  await settings.goto(new URL('/#/ajustes', settings.url()).href);
  await expect(settings.getByLabel('Nombre de la empresa')).toHaveAttribute('readonly', '');
  for (const label of ['Carpeta de protocolos de la empresa', 'Dónde buscar versiones nuevas'])
    await expect(settings.getByLabel(label)).toHaveAttribute('readonly', '');
  await expect(settings.getByLabel('Área o sucursal')).not.toHaveAttribute('readonly');
  await expect(settings.getByRole('radio', { name: 'English' })).toBeDisabled();
  await expect(settings.getByText(policy)).toBeVisible();
  await expectSound(guion, 'settings, managed');
  await expectConforming(settings, 'settings, managed');
  await settings.goto(new URL('/#/teclas', settings.url()).href);
  await expect(settings.getByText('Lo administra su organización.').first()).toBeVisible();
  await expect(settings.getByRole('switch').first()).toBeDisabled();
  await expectSound(guion, 'keys, managed');

  writeFileSync(policy, 'empresa: Comercial Ejemplo\nidiomas: es\n');
  await guion.restart();
  const told = guion.page.getByRole('alert').filter({ hasText: 'La política de su organización' });
  await expect(told).toContainText(
    'Línea 2: La clave «idiomas» no existe aquí. ¿Quiso decir «idioma»?',
  );
  await guion.page.goto(new URL('/#/ajustes', guion.page.url()).href);
  const trouble = guion.page.getByRole('region', { name: 'La política de su organización' });
  await expect(trouble).toContainText('Mientras tanto vale la última que se pudo leer.');
  await expectSound(guion, 'settings, bad policy');

  // Whoever reads English reads all of it in English.
  writeFileSync(policy, 'empresa: Comercial Ejemplo\nidioma: en\narea: [1]\nfijar: [atajos]\n');
  await guion.door.stop();
  await guion.prepare(async (api) => {
    await api.people.savePreferences({ language: 'en' });
  });
  const reader = await guion.start();
  const english = reader.getByRole('alert').filter({ hasText: 'cannot be used' });
  await expect(english.last()).toContainText('Line 3: “area” must be a text of up to 200 letters');
  await expect(english.last().locator('[lang=es]')).toHaveCount(0);
  await reader.goto(new URL('/#/ajustes', reader.url()).href);
  const region = reader.getByRole('region', { name: 'policy cannot be used' });
  await expect(region).toContainText('Meanwhile everything stays as it was');
  await expect(region.locator('[lang=es]')).toHaveCount(0);
});
