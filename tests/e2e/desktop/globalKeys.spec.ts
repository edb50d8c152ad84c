import { randomUUID } from 'node:crypto';
import { asDesktop, expect, type Guion, test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';
import { needs, OtherDesktop } from '../../support/otherDesktop.ts';
import { knownAgent } from '../../support/prepare.ts';
import { expectAccessible } from '../../support/sound.ts';

/** Keys that act while the telephone program or the CRM has the focus. */

/** Longer than a held key needs to repeat itself: before that a second press is taken for a repeat. */
const heldMs = 800;

async function prepared(guion: Guion, globalKeys: Record<string, string>): Promise<void> {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    const { preferences } = await api.people.preferences();
    await api.people.savePreferences({ ...preferences, globalKeys });
    await api.session.start({
      eventId: randomUUID(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
    });
  });
}

test('work while another program keeps the focus, and what they do is recorded', async ({
  guion,
}) => {
  needs('openbox');
  const desktop = await OtherDesktop.open({ windowManager: true });
  try {
    await prepared(guion, { next: 'F9', back: 'Ctrl+Alt+B', brake: 'F10', show: 'Ctrl+Alt+G' });
    const door = asDesktop(guion.door);
    door.env = { DISPLAY: desktop.name };
    const page = await guion.start();
    await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
    const api = await door.api();
    const at = async () => (await api.session.current())?.step?.key;
    const first = await at();
    const crm = await desktop.neighbour();
    await desktop.focus(crm);

    await desktop.press('F9');
    await expect.poll(at).not.toBe(first);
    await desktop.press('Control+Alt+b');
    await expect.poll(at).toBe(first);
    await desktop.press('F10');
    await expect(page.getByRole('main', { name: 'Cliente difícil' })).toBeVisible();
    expect(await desktop.focused()).toBe(crm.id);

    const visible = () =>
      door.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
    await desktop.press('Control+Alt+g');
    await expect.poll(visible).toBe(false);
    // What a key does must be seen: it brings the bar into sight.
    const hiddenAt = (await api.session.current())?.seq;
    await page.waitForTimeout(heldMs);
    await desktop.press('F9');
    await expect.poll(visible).toBe(true);
    await expect.poll(async () => (await api.session.current())?.seq).not.toBe(hiddenAt);
    expect(await desktop.focused()).toBe(crm.id);

    // An ordinary key is the other program's alone.
    const before = await api.session.current();
    const heard = crm.heard.length;
    await desktop.press('n');
    await expect.poll(() => crm.heard.length).toBe(heard + 1);
    expect((await api.session.current())?.seq).toBe(before?.seq);
  } finally {
    await desktop.close();
  }
});

test('are off until chosen; one that another program has is told, in a sentence', async ({
  guion,
}) => {
  const desktop = await OtherDesktop.open();
  try {
    await desktop.grab('F9');
    await prepared(guion, {});
    const door = asDesktop(guion.door);
    door.env = { DISPLAY: desktop.name };
    const page = await guion.start();
    const hands = new Hands(page);
    await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
    await page.evaluate(() => (location.hash = '#/teclas'));
    const section = page.getByRole('region', { name: 'Atajos globales' });
    await expect(section.getByRole('button', { name: 'Elegir el atajo global' })).toHaveText(
      Array(4).fill('Apagado'),
    );

    const choose = section.getByRole('button', { name: 'Elegir el atajo global de: Siguiente' });
    await hands.tabTo(choose);
    await hands.press('Enter', 'Control+c');
    await expect(section.getByRole('alert')).toContainText('se la quitaría a los demás programas');
    await hands.press('F8');
    await expect(section.getByRole('alert')).toContainText('ya es «Cliente difícil»');
    await hands.press('F9');
    await expect(section.getByRole('alert')).toHaveText(
      'Otro programa ya tiene esta tecla y Guion no la recibe: elija otra.',
    );
    await expect(choose).toBeFocused();
    await expectAccessible(page, 'the global keys');
    await hands.press('Enter', 'F7');
    await expect(section.getByRole('alert')).toHaveCount(0);
    await expect(choose).toContainText('F7');

    const api = await door.api();
    const { preferences } = await api.people.preferences();
    expect(preferences.globalKeys).toEqual({ next: 'F7' });
    // Here the key shows the interaction first; on it, it goes on.
    const before = await api.session.current();
    await desktop.press('F7');
    await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
    expect((await api.session.current())?.seq).toBe(before?.seq);
    await page.waitForTimeout(heldMs);
    await desktop.press('F7');
    await expect.poll(async () => (await api.session.current())?.seq).not.toBe(before?.seq);
  } finally {
    await desktop.close();
  }
});
