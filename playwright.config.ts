import { defineConfig } from '@playwright/test';
import type { DoorOption } from './tests/support/guion.ts';

/** The same specs through both doors; what only a window can show lies in tests/e2e/desktop. */
export default defineConfig<DoorOption>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Two cores are what the tests are measured on; every test has its own data folder and its own app.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  // A step is answered in milliseconds; the rest is for a machine that is busy with something else.
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'web', use: { door: 'web' }, testIgnore: '**/desktop/**' },
    { name: 'desktop', use: { door: 'desktop' } },
  ],
});
