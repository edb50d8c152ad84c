import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openCore } from '../../../core/core.ts';
import { libraryFrom } from '../../../../shared/library/read.ts';
import type { Library } from '../../../../shared/library/library.ts';
import { clientOf, type Client } from './interaction.ts';

/** A core of its own on a folder of its own, which goes when the work is done. */
export interface Bench {
  client: Client;
  library: Library;
  newId: () => string;
}

const start = Date.UTC(2026, 10, 22, 9);

/** Opens the real core on these protocols, lets the work run, and leaves nothing behind. */
export async function onBench<Result>(
  documents: ReadonlyMap<string, string>,
  work: (bench: Bench) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'guion-prueba-'));
  try {
    return await inFolder(folder, documents, work);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inFolder<Result>(
  folder: string,
  documents: ReadonlyMap<string, string>,
  work: (bench: Bench) => Promise<Result>,
): Promise<Result> {
  const protocolsDir = join(folder, 'protocols');
  for (const [name, text] of documents) {
    const path = join(protocolsDir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  let seconds = 0;
  const newId = idCounter();
  const opened = openCore({
    dataDir: join(folder, 'data'),
    protocolsDir,
    door: 'command',
    version: '0',
    now: () => start + (seconds += 1) * 1000,
    steady: () => performance.now(),
    newId,
    localTime: () => '09:30',
  });
  if (!opened.ok) throw new Error(`the core did not open: ${opened.problem.reason}`);
  const { library } = libraryFrom(documents);
  if (!library) throw new Error('the library cannot be read');
  try {
    const client = clientOf(opened.core);
    await firstRun(client, newId());
    return await work({ client, library, newId });
  } finally {
    opened.core.close();
  }
}

async function firstRun(client: Client, id: string): Promise<void> {
  await client.settings.save({ company: 'Empresa' });
  await client.people.save({ id, name: 'Prueba', position: 'prueba' });
  await client.people.choose({ id });
}

/** Counted ids in the form of a UUID: two runs of a proof are alike. */
function idCounter(): () => string {
  let last = 0;
  return () => `00000000-0000-7000-8000-${String((last += 1)).padStart(12, '0')}`;
}
