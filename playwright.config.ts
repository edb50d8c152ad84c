import { defineConfig } from '@playwright/test';
import type { DoorOption } from './tests/support/guion.ts';

/** The same specs through both doors; what only one of them has lies in a folder of its own. */
export default defineConfig<DoorOption>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Two cores are what the tests are measured on; every test has its own data folder and its own app.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 180_000, // ends what hangs; a slow machine takes its time
  // What passes only at the second try is reported as unstable (see also START_WITHIN_MS).
  retries: 1,
  // A step is answered in milliseconds; the rest is for a machine that is busy with something else.
  expect: { timeout: 30_000 },
  reporter: 'list',
  projects: [
    { name: 'web', use: { door: 'web' }, testIgnore: ['**/desktop/**', '**/pictures/**'] },
    { name: 'desktop', use: { door: 'desktop' }, testIgnore: ['**/web/**', '**/pictures/**'] },
    // Run by `npm run screenshots` alone.
    { name: 'screenshots', use: { door: 'web' }, testMatch: '**/pictures/**', retries: 0 },
  ],
});
