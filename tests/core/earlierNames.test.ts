import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asSupervisor } from '../support/accounts.ts';
import { protocolsDir } from '../support/library.ts';
import { clientOf, firstRun, openTestCore, temporaryFolder } from '../support/testCore.ts';
import { walk } from '../support/walk.ts';

test('an export and a report name things as they were called when they were in force, also after a restart', async () => {
  const dataDir = temporaryFolder();
  const first = openTestCore({ dataDir });
  await firstRun(clientOf(first));
  await walk(clientOf(first), [{ type: 'abandoned', reason: 'colgó' }]);
  first.close();
  const renamed = join(temporaryFolder(), 'protocolos');
  cpSync(protocolsDir, renamed, { recursive: true });
  const file = join(renamed, 'atencion-telefonica.yaml');
  const text = readFileSync(file, 'utf8');
  const name = /^\s+protocolo: *(.*)$/m.exec(text)?.[1] ?? '';
  writeFileSync(file, text.replace(`protocolo: ${name}`, 'protocolo: "Otro nombre"'));
  const client = clientOf(openTestCore({ dataDir, protocolsDir: renamed }));
  await asSupervisor(client);
  const { text: line } = await client.review.export({ what: 'interactions', format: 'jsonl' });
  expect(JSON.parse(line)).toMatchObject({ protocolo_nombre: name.replaceAll('"', '') });
  const summary = await client.review.summary({});
  expect(summary.protocols).toEqual([{ name: name.replaceAll('"', ''), count: 1 }]);
  const { protocols } = await client.library.list();
  expect(protocols.map((each) => each.name)).toContain('Otro nombre');
});
