import { randomUUID } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { asDesktop, expect, type Guion, test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';
import { needs, OtherDesktop } from '../../support/otherDesktop.ts';
import { type Api, knownAgent } from '../../support/prepare.ts';
import { gone } from '../../support/processes.ts';

/**
 * Notifications as the desktop shows them: a message bus of this test's own with a real notification daemon on it
 * (dunst), which prints what it was asked to show and is told to click.
 */

const secret = 'Ana Ledesma';

/** Core, main, bus and daemon take their turns one after the other: on a busy machine that takes a while. */
const patient = { timeout: 30_000 };

/** Attends one client and promises to call again. */
async function promise(api: Api, dueInMs: number): Promise<void> {
  let view = await api.session.start({
    eventId: randomUUID(),
    protocol: 'atencion-telefonica',
    channel: 'telefonico',
    client: secret,
  });
  for (const event of [
    {
      type: 'followUpPlanned',
      due: Date.now() + dueInMs,
      reason: `llamar a ${secret}`,
      channel: 'telefonico',
    },
    { type: 'finished', outcome: 'cliente_se_retiro', note: '' },
  ] as const) {
    const { id, seq } = view;
    view = await api.session.advance({ id, seq, eventId: randomUUID(), event });
  }
}

async function promised(guion: Guion, dueInMs: number): Promise<void> {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await promise(api, dueInMs);
  });
}

/** By itself the daemon takes a notification away after ten seconds, which a busy machine needs to click it. */
const staysUntilClicked = ['low', 'normal', 'critical']
  .map((urgency) => `[urgency_${urgency}]\ntimeout = 0\n`)
  .join('');

/** A bus that the app is given, and the daemon on it. */
async function notifier(desktop: OtherDesktop, guion: Guion) {
  const door = asDesktop(guion.door);
  const folder = door.newDataDir();
  const address = `unix:path=${path.join(folder, 'bus')}`;
  const env = { DBUS_SESSION_BUS_ADDRESS: address, GUION_BUS: address, HOME: folder };
  const { uid } = statSync(folder);
  const asOwner =
    process.getuid?.() === 0
      ? ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups', '--']
      : [];
  const start = ['dbus-daemon', '--session', '--nofork', `--address=${address}`, '--print-address'];
  const bus = desktop.run([...asOwner, ...start]);
  await new Promise((resolve) => bus.stdout?.once('data', resolve));
  let shown = '';
  const config = path.join(folder, 'dunstrc');
  writeFileSync(config, staysUntilClicked, { mode: 0o644 });
  const daemon = desktop.run([...asOwner, 'dunst', '-print', '-conf', config], env);
  daemon.stdout?.on('data', (chunk: Buffer) => (shown += chunk.toString('utf8')));
  const control = async (order: string) => {
    const asked = desktop.run([...asOwner, 'dunstctl', order], env);
    await gone(asked);
    return asked.exitCode;
  };
  // What is told before it is there is told to nobody.
  await expect.poll(() => control('is-paused'), patient).toBe(0);
  door.env = { ...env, DISPLAY: desktop.name };
  return {
    shown: () => shown,
    count: () => shown.split('summary:').length - 1,
    /** What is told stands on the screen a moment later: clicked until the click has opened something. */
    async click(opened: Locator): Promise<void> {
      await expect(async () => {
        await control('action');
        await expect(opened).toBeVisible({ timeout: 2000 });
      }).toPass(patient);
    },
    /** Takes all away: the daemon would go on clicking the oldest. */
    clear: () => control('close-all'),
  };
}

test('a follow-up that comes due is told once, names nobody, and opens at a click; a queue of them is told as one', async ({
  guion,
}) => {
  needs('dbus-daemon', 'dunst');
  const desktop = await OtherDesktop.open();
  try {
    const daemon = await notifier(desktop, guion);
    await promised(guion, 0);
    const page = await guion.start();
    await expect.poll(daemon.shown, patient).toContain('Un seguimiento vence ahora');
    expect(daemon.shown()).not.toContain(secret);

    const list = page.getByRole('main', { name: 'Seguimientos' });
    await daemon.click(list);
    const row = page.getByRole('button', { name: secret });
    await expect(row).toHaveAttribute('aria-current', 'true');

    // Put off, and told again when it is due again.
    const api = await asDesktop(guion.door).api();
    const [followUp] = await api.followUp.list();
    await api.followUp.snooze({ id: followUp?.id ?? '', until: Date.now() + 1000 });
    await expect.poll(daemon.count, patient).toBe(2);

    // Those of a long weekend are one notification, without the one that was told before; it opens their list.
    await daemon.clear();
    await guion.door.stop();
    await guion.prepare(async (again) => {
      for (let each = 0; each < 14; each += 1) await promise(again, -each);
    });
    const later = await guion.start();
    await expect(later.getByRole('main', { name: 'Inicio' })).toBeVisible();
    await expect.poll(daemon.shown, patient).toContain('14 seguimientos vencidos');
    expect(daemon.count()).toBe(3);
    await daemon.click(later.getByRole('main', { name: 'Seguimientos' }));
    await expect(later.getByRole('button', { name: secret })).toHaveCount(15);
    await expect(later).toHaveURL(/#\/seguimientos$/);
  } finally {
    await desktop.close();
  }
});

test('while the client may see the screen it waits', async ({ guion }) => {
  needs('dbus-daemon', 'dunst');
  const desktop = await OtherDesktop.open();
  try {
    const daemon = await notifier(desktop, guion);
    await promised(guion, 3_600_000);
    await guion.prepare(async (api) => {
      await api.session.start({
        eventId: randomUUID(),
        protocol: 'atencion-presencial',
        channel: 'presencial',
      });
    });
    const page = await guion.start();
    const hands = new Hands(page);
    await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
    await hands.press('v');
    await expect(page.getByRole('main', { name: 'Vista para el cliente' })).toBeVisible();
    const api = await asDesktop(guion.door).api();
    const [followUp] = await api.followUp.list();
    await api.followUp.snooze({ id: followUp?.id ?? '', until: Date.now() });
    await page.waitForTimeout(6_000); // longer than the core waits between two looks
    expect(daemon.count()).toBe(0);
    await hands.press('v');
    await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
    await expect.poll(daemon.count, patient).toBe(1);
  } finally {
    await desktop.close();
  }
});
