import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setOf } from '../../electron/core/library/editions.ts';
import { readFolders } from '../../electron/core/library/files.ts';
import { memoryIn, memoryName } from '../../electron/core/library/memory.ts';
import { protocolsDir } from '../support/library.ts';
import { clientOf, openTestCore, temporaryFolder } from '../support/testCore.ts';

/** A desk that has been opened once, so that what it read of its protocols is remembered. */
async function opened() {
  const folder = temporaryFolder();
  cpSync(protocolsDir, folder, { recursive: true });
  const dataDir = temporaryFolder();
  const start = async (build = 'uno') => {
    const core = openTestCore({ dataDir, build, protocolsDir: folder });
    const { protocols, problems } = await clientOf(core).library.list();
    core.close();
    return { protocols, problems };
  };
  const fresh = await start();
  const file = join(dataDir, memoryName);
  const text = () => readFileSync(file, 'utf8');
  await expect.poll(text).toContain('Atención telefónica');
  return {
    fresh,
    start,
    dataDir,
    folder,
    file,
    text,
    protocol: join(folder, 'atencion-telefonica.yaml'),
  };
}

const named = ({ protocols }: { protocols: { name: string }[] }) =>
  protocols.map(({ name }) => name);

test('a start takes what is remembered instead of reading the texts anew', async () => {
  const { fresh, start, dataDir, folder } = await opened();
  expect(await start()).toEqual(fresh);
  const texts = readFolders([folder]).map(({ name, source }) => [name, source ?? ''] as const);
  const set = setOf(new Map(texts));
  const memory = memoryIn(dataDir, 'uno');
  const read = memory.recall(set);
  if (!read) throw new Error('nothing is remembered');
  const [first, ...others] = read.protocols;
  if (!first) throw new Error('no protocol is remembered');
  const header = { ...first.header, name: 'Como se recuerda' };
  memory.keep(set, { ...read, protocols: [{ ...first, header }, ...others] });
  await expect.poll(async () => named(await start())).toContain('Como se recuerda');
});

test('an edited file is read, whatever is remembered', async () => {
  const { start, protocol } = await opened();
  const name = 'Atención por teléfono';
  writeFileSync(protocol, readFileSync(protocol, 'utf8').replaceAll('Atención telefónica', name));
  expect(named(await start())).toContain(name);
});

test.each([
  ['another program', 'dos', (text: string) => text],
  ['a changed word', 'uno', (text: string) => text.replaceAll('Atención', 'Desatención')],
  ['half a file', 'uno', (text: string) => text.slice(0, text.length / 2)],
  ['nothing', 'uno', () => ''],
])('%s is not believed', async (_what, build, spoil) => {
  const { fresh, start, file, text } = await opened();
  writeFileSync(file, spoil(text()));
  expect(await start(build)).toEqual(fresh);
});
