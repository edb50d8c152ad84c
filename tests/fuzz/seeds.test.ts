import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csvTarget } from './targets/csv.ts';
import {
  clientOf,
  countedId,
  firstRun,
  openTestCore,
  temporaryFolder,
} from '../support/testCore.ts';

/** What the fuzzing found, kept so that it stays found. tests/contract/port.test.ts holds the port's. */

test('a byte of a stored protocol that changed while Guion was closed is told at the next start', async () => {
  const dataDir = temporaryFolder();
  const core = openTestCore({ dataDir });
  const client = clientOf(core);
  await firstRun(client);
  const start = { protocol: 'atencion-telefonica', channel: 'telefonico' as const };
  const { id, seq } = await client.session.start({ ...start, eventId: countedId() });
  const event = { type: 'abandoned' as const, reason: 'prueba' };
  await client.session.advance({ id, seq, eventId: countedId(), event });
  core.close();

  const file = join(dataDir, 'guion.db');
  const content = readFileSync(file);
  const at = content.indexOf('repite_hasta');
  expect(at).toBeGreaterThan(0);
  content.write('X', at);
  writeFileSync(file, content);

  const notices = await clientOf(openTestCore({ dataDir })).integrity.notices();
  expect(notices).not.toEqual([]);
});

test('a text that begins with NUL begins no formula in a CSV, and reads back as it was', async () => {
  const target = csvTarget();
  expect(await target.attempt(['\u0000=1+1', 'a\u0000b'] as never)).toBeNull();
  target.close?.();
});
