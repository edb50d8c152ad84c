import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { ensureSystem, installCommand, missingItems } from './system-packages.ts';

const linux = process.platform === 'linux';
const empty = mkdtempSync(path.join(os.tmpdir(), 'guion-path-test-'));

afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(empty, { recursive: true, force: true }));

test('nothing is missing where nothing is needed', async () => {
  expect(missingItems([])).toEqual([]);
  expect(await ensureSystem([])).toEqual({ ok: true, installed: [] });
});

test.runIf(linux)('programs that are not on PATH are named with their packages', () => {
  vi.stubEnv('PATH', empty);
  vi.stubEnv('GUION_CHROMIUM', '');
  expect(missingItems(['xvfb', 'chromium'])).toEqual([
    { item: 'Xvfb', debianPackage: 'xvfb' },
    { item: 'Chromium', debianPackage: 'chromium' },
  ]);
  vi.stubEnv('GUION_CHROMIUM', '/opt/chromium');
  expect(missingItems(['chromium'])).toEqual([]);
});

test.runIf(linux)(
  'without apt-get nothing is installed and the line to type is given',
  async () => {
    vi.stubEnv('PATH', empty);
    const ensured = await ensureSystem(['xvfb']);
    expect(ensured).toMatchObject({ ok: false, reason: 'not-allowed' });
    expect(installCommand([{ item: 'Xvfb', debianPackage: 'xvfb' }])).toMatch(
      /^(sudo )?apt-get install -y --no-install-recommends xvfb$/,
    );
  },
);
