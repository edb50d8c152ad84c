import { expect, test } from '../../support/guion.ts';
import { knownAgent } from '../../support/prepare.ts';
import { ScreenReader } from '../../support/screenReader.ts';

const main = 'main';

test('a whole call with the difficult client and back, by the accessibility tree alone', async ({
  guion,
}) => {
  test.slow();
  await guion.prepare(knownAgent);
  const reader = await ScreenReader.over(await guion.start());
  await reader.find(main, /^Inicio$/);
  await reader.use('button', /^Atención telefónica/);

  // The greeting is there to be read, under its heading, with the names filled in.
  await reader.find(main, /^Atención en curso$/);
  await reader.find('heading', /^Diga$/);
  expect(await reader.words()).toMatch(/Tiendas Suárez/);
  const [norm] = (await reader.read()).filter(({ role }) => role === 'checkbox');
  expect(norm?.states.has('checked')).toBe(false);
  const named = new RegExp(`^${norm?.name.slice(0, 20)}`);
  await reader.use('checkbox', named);
  await expect
    .poll(async () => (await reader.find('checkbox', named)).states.get('checked'))
    .toBe('true');
  await reader.use('button', /^Siguiente/);
  await reader.write('textbox', /nombre/i, 'señora Ledesma');
  await reader.use('button', /^Siguiente/);
  // The name stands in the field of the step before, too: the number tells that this step is here.
  await expect.poll(() => reader.words()).toMatch(/Paso 1 de 3[^]*señora\s*Ledesma/);
  const before = await saidNow(reader);

  // PRIORIDAD MÁXIMA is an alert; the way back leads to the very step.
  await reader.use('button', /^Cliente difícil/);
  await reader.find(main, /^Cliente difícil$/);
  expect((await reader.read()).map(({ role }) => role)).toContain('alert');
  await reader.find('heading', /PRIORIDAD MÁXIMA/);
  await reader.use('button', /^Superior avisado/);
  await expect
    .poll(async () => (await reader.find('button', /^Superior avisado/)).states.get('pressed'))
    .toBe('true');
  await reader.use('button', /Se calmó/);
  await reader.find(main, /^Atención en curso$/);
  // What the calmed client is owed may be offered above it; the step itself is there whole again.
  expect(await saidNow(reader)).toEqual(expect.arrayContaining(before));

  for (const choice of [
    /Consulta o trámite/,
    /^(\d )?Correcto/,
    /No se requieren datos/,
    /^(\d )?Resuelto/,
  ]) {
    await reader.use('button', choice);
  }
  await reader.use('button', /^Siguiente/);
  await reader.use('button', /^(\d )?Cubierto/);
  await reader.use('button', /Nada más/);
  // That step may be left out and so has a way on of its own; this one is of the step after it.
  await reader.use('button', /^Siguiente · Cierre/);

  await reader.find(main, /^Cierre de la atención$/);
  await reader.use('radio', /^Sí/);
  await expect
    .poll(async () => (await reader.find('radio', /^Sí/)).states.get('checked'))
    .toBe('true');
  await reader.use('button', /^Guardar/);
  await reader.find(main, /^Atención registrada$/);
  await reader.find('heading', /Atención registrada/);
});

/** What the step says, without the clocks. */
async function saidNow(reader: ScreenReader): Promise<string[]> {
  const clock = /^\d+:\d\d/;
  return (await reader.read())
    .filter(
      ({ role, name }) => ['StaticText', 'checkbox', 'textbox'].includes(role) && !clock.test(name),
    )
    .map(({ role, name, value }) => `${role} ${name} ${value}`);
}
