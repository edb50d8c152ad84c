import { expect, type Page } from '@playwright/test';
import { carmen } from './accounts.ts';

/** Signs the first account in at the page's own door, as the page would. */
export async function signInAt(page: Page): Promise<void> {
  expect(await rpc(page, 'account/signIn', { user: carmen.user, password: carmen.password })).toBe(
    200,
  );
}

export async function signOutAt(page: Page): Promise<void> {
  expect(await rpc(page, 'account/signOut', undefined)).toBe(200);
}

function rpc(page: Page, path: string, input: unknown): Promise<number> {
  return page.evaluate(
    async ([to, json]) => {
      const headers = { 'content-type': 'application/json', 'x-csrf-token': 'orpc' };
      const body = JSON.stringify({ json });
      return (await fetch(`/rpc/${to}`, { method: 'POST', headers, body })).status;
    },
    [path, input] as const,
  );
}
