import { expect, test } from '../support/guion.ts';
import { Hands, onStep } from '../support/hands.ts';
import { knownAgent } from '../support/prepare.ts';

test('a telephone call by keyboard alone, from two keys to the Registro', async ({ guion }) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  const hands = new Hands(page);
  const say = page.getByRole('region', { name: 'Diga' });
  const on = (action: string) => onStep(page, action);

  await hands.use(/Atención telefónica/);
  await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atención telefónica');
  await expect(say).toContainText('gracias por llamar a Tiendas Suárez, le habla Laura Méndez');
  await expect(say).toContainText('Cálido');

  await hands.press(' ');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await hands.press('Enter');
  await on('Pregunte el nombre y úselo');
  await hands.fill(/nombre/i, 'señora Ledesma');
  await hands.press('Enter');
  await expect(say).toContainText('Le escucho, señora Ledesma');
  await on('Escuche el motivo completo de la llamada');
  await hands.fill('Asunto', 'el cobro duplicado');
  await hands.use(/^\d Consulta o trámite/);
  await on('Confirme la solicitud con un resumen');
  await hands.fill(/resumen/i, 'recibió dos cobros');
  await hands.use(/^\d Correcto/);
  await on('Mencione el aviso de privacidad');
  await hands.use(/^\d No se requieren datos/);
  await on('Resuelva la solicitud o canalícela');
  await hands.use(/^\d Resuelto/);
  await on('Registre la llamada y dé el folio');
  await hands.press('Enter');
  await on('Compruebe la satisfacción');
  await hands.use(/^\d Cubierto/);
  await on('Ofrezca ayuda o información adicional');
  await hands.use(/^\d Nada más/);
  await on('Despídase según el horario');
  await hands.press('Enter');

  await expect(page.getByRole('main', { name: 'Cierre de la atención' })).toBeVisible();
  await hands.tabTo(
    page.getByRole('group', { name: '¿Quedó cubierto lo solicitado?' }).getByLabel('Sí'),
  );
  await page.keyboard.press('Space');
  await expect(
    page.getByRole('group', { name: '¿Quedó cubierto lo solicitado?' }).getByLabel('Sí'),
  ).toBeChecked();
  await expect(page.getByRole('radio', { name: /Resuelto/ })).toBeChecked();
  await hands.tabTo(page.getByRole('textbox', { name: 'Nota de cierre' }));
  await page.keyboard.type('se anuló un cobro');
  await hands.press('Control+Enter');

  const saved = page.getByRole('main', { name: 'Atención registrada' });
  await expect(saved).toContainText('ResultadoResuelto');
  await expect(saved).not.toContainText('Seguimiento');
  await hands.press('Enter');
  await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();
  await hands.tabTo(page.getByRole('button', { name: /Registro/ }));
  await hands.press('Enter');
  await expect(page.getByRole('main', { name: 'Registro de atenciones' })).toBeVisible();
  const entry = page.getByRole('link', { name: /señora Ledesma/ });
  await hands.tabTo(entry);
  await hands.press('Enter');
  const log = page.getByRole('main', { name: 'Atención registrada' });
  await expect(log).toContainText('Resuelto');
  await expect(log).toContainText('el cobro duplicado');
  await expect(log).toContainText('se anuló un cobro');
  await expect(log.getByRole('region', { name: 'Pasos de la atención' })).toContainText(
    'Pregunte el nombre y úselo',
  );
});
