import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './folder.ts';

test('makes the folder for its owner alone, or says why it cannot', () => {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'guion-folder-'));
  try {
    expect(makeFolder(path.join(parent, 'a', 'window'), path.join(parent, 'a')).ok).toBe(true);
    writeFileSync(path.join(parent, 'file'), '');
    const blocked = makeFolder(path.join(parent, 'file', 'window'), path.join(parent, 'file'));
    expect(blocked).toMatchObject({ ok: false });
    expect(blocked.ok ? '' : blocked.message).toContain(path.join(parent, 'file'));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});
