import { expect } from '@playwright/test';
import { asSupervisor } from './accounts.ts';
import { knownAgent } from './prepare.ts';
import type { Screen } from './screens.ts';
import { toTheRequest, walk } from './walk.ts';

/** Screens on which something has gone wrong, or was typed wrong. */
export const errorScreens: readonly Omit<Screen, 'help'>[] = [
  {
    name: 'primeros-datos-vacios',
    prepare: () => Promise.resolve(),
    async show(page) {
      await page.getByRole('button', { name: 'Empezar' }).click();
      await expect(page.getByText('Escriba este dato para continuar.').first()).toBeVisible();
    },
  },
  {
    name: 'entrar-mal',
    prepare: async (api) => {
      await knownAgent(api);
      await asSupervisor(api);
      await api.account.signOut();
    },
    async show(page) {
      await page.goto(new URL('/#/cuenta', page.url()).href);
      await page.getByRole('textbox', { name: 'Usuario' }).fill('c.ortega');
      await page.getByLabel('Contraseña', { exact: true }).fill('no es esta frase');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toContainText('no coinciden');
    },
  },
  {
    name: 'paso-sin-conexion',
    prepare: async (api) => {
      await knownAgent(api);
      await walk(api, toTheRequest.slice(0, 1));
    },
    async show(page, hands) {
      await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
      await page.route('**/rpc/**', (route) => route.abort());
      await hands.press('Enter');
      await expect(page.getByText('Reconectando…')).toBeVisible();
    },
  },
];
