import { expect, type Page } from '@playwright/test';
import type { AccountRole } from '../../shared/people/role.ts';
import type { Api } from './api.ts';

type Accounts = Pick<Api, 'account'>;

/** The first account of a desk: supervisor, author and administrator in one. */
export const carmen = {
  user: 'c.ortega',
  name: 'Carmen Ortega',
  password: 'tres tazas de manzanilla',
};

/** Signs the first account in through the public door, making it where there is none yet. */
export async function asSupervisor({ account }: Accounts): Promise<void> {
  const { claimed } = await account.status();
  if (claimed) await account.signIn({ user: carmen.user, password: carmen.password });
  else await account.claim(carmen);
}

/** Signs in an account with one role only; the first account makes it. Signing in takes the seat. */
export async function asRole(client: Accounts, role: AccountRole): Promise<void> {
  await asSupervisor(client);
  const user = `solo.${role}`;
  const password = `nubes sobre el cerro, ${role}`;
  const known = (await client.account.list()).some((account) => account.user === user);
  if (!known) await client.account.add({ user, name: `Solo ${role}`, roles: [role], password });
  await client.account.signIn({ user, password });
}

/** Signs the first account in as a person does it, on a desk where it was made before. */
export async function signInOn(page: Page): Promise<void> {
  await page.goto(new URL('/#/cuenta', page.url()).href);
  await page.getByRole('textbox', { name: 'Usuario' }).fill(carmen.user);
  await page.getByLabel('Contraseña', { exact: true }).fill(carmen.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Cerrar sesión' })).toBeVisible();
}
