import { accessSync, constants, mkdirSync } from 'node:fs';
import { texts } from './texts.ts';

export type ReadyFolder = { ok: true } | { ok: false; message: string };

/** Makes a folder (and those above it) and checks that it can be written. */
export function makeFolder(folder: string, dataDir: string): ReadyFolder {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return { ok: true };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, message: texts.dataDirNotWritable(dataDir, code) };
  }
}
