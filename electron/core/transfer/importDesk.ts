import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backupsIn } from '../backup/folder.ts';
import { putInPlace } from '../backup/files.ts';
import { anchorName } from '../integrity/anchor.ts';
import { databaseName, problemOf } from '../store/identify.ts';
import { carried, faultIn, type Carried } from './carried.ts';
import { manifestIn, sha256Of, type Manifest } from './manifest.ts';

/** Puts an exported desk into a data folder without data, after every sum and the log itself were checked. */
export async function importDesk(source: string, dataDir: string): Promise<Carried> {
  const manifest = manifestIn(source);
  if (!manifest) return { ok: false, reason: 'noManifest', path: source };
  if (hasData(dataDir)) return { ok: false, reason: 'hasData', path: dataDir };
  try {
    const file = await firstChanged(source, manifest);
    if (file !== null) return { ok: false, reason: 'changed', path: source, file };
    const fault = faultIn(source);
    if (fault) return fault;
    // The database last: until it is there, the folder counts as one without data.
    const isLast = ({ name }: { name: string }) => Number(name === databaseName);
    for (const { name } of manifest.files.toSorted((a, b) => isLast(a) - isLast(b))) {
      const place = join(dataDir, name);
      mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
      copyFileSync(join(source, name), `${place}.parcial`);
      putInPlace(`${place}.parcial`, place);
    }
    return carried(manifest);
  } catch (error) {
    return { ok: false, reason: 'problem', problem: problemOf(error, dataDir) };
  }
}

function hasData(folder: string): boolean {
  return (
    [databaseName, anchorName].some((name) => existsSync(join(folder, name))) ||
    backupsIn(folder).length > 0
  );
}

async function firstChanged(folder: string, { files }: Manifest): Promise<string | null> {
  for (const { name, bytes, sha256 } of files) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.size !== bytes) return name;
    if ((await sha256Of(path)) !== sha256) return name;
  }
  return null;
}
