import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { usualPlacement } from './placement.ts';
import { placementFileIn } from './placementFile.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'guion-placement-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('remembers across starts, and forgives a broken file or a missing folder', () => {
  const placement = { side: 'left', width: 480, display: 3, strip: true } as const;
  expect(placementFileIn(folder).read()).toEqual(usualPlacement);

  placementFileIn(folder).write(placement);
  expect(placementFileIn(folder).read()).toEqual(placement);
  expect(readdirSync(folder)).toEqual(['placement.json']);

  writeFileSync(path.join(folder, 'placement.json'), '{"side":');
  expect(placementFileIn(folder).read()).toEqual(usualPlacement);

  const missing = placementFileIn(path.join(folder, 'missing'));
  missing.write(placement);
  expect(missing.read()).toEqual(usualPlacement);
});
