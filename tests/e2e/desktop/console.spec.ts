import { readdirSync } from 'node:fs';
import path from 'node:path';
import { asDesktop, expect, test } from '../../support/guion.ts';
import { knownAgent } from '../../support/prepare.ts';
import { sentencesIn } from '../../support/processes.ts';

test('whoever administers an installed desk carries it to another by its own commands, without a window', async ({
  guion,
}) => {
  const door = asDesktop(guion.door);
  await guion.prepare(knownAgent);
  const carried = path.join(door.newDataDir(), 'puesto');
  const exported = await door.startInVain(guion.dataDir, ['datos', 'exportar', carried]);
  expect([exported.code, sentencesIn(exported.stderr)]).toEqual([0, []]);
  expect(exported.stdout).toMatch(/^Hecho y comprobado: \d archivos/);
  expect(readdirSync(carried)).toContain('traslado.json');
  const there = path.join(door.newDataDir(), 'datos');
  expect((await door.startInVain(there, ['datos', 'importar', carried])).code).toBe(0);
  const verified = await door.startInVain(there, ['registro', 'verificar']);
  expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('íntegro')]);
  const again = await door.startInVain(there, ['datos', 'importar', carried]);
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('ya hay datos de Guion')]);
});
