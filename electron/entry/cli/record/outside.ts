import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';

export type WrittenOut = { ok: true; path: string } | { ok: false; path: string; code: string };

/**
 * Writes a file from pieces. It takes its name only when it is whole: a full disk leaves no half file, and the
 * one that was there before stays as it was. 0600.
 */
export function writeOut(name: string, pieces: Iterable<string>): WrittenOut {
  const path = isAbsolute(name) ? name : resolve(name);
  const draft = `${path}.parcial`;
  let file: number | null = null;
  let begun = false;
  try {
    file = openSync(draft, 'w', 0o600);
    begun = true;
    for (const piece of pieces) writeWhole(file, piece);
    closeSync(file);
    file = null;
    renameSync(draft, path);
    return { ok: true, path };
  } catch (error) {
    if (file !== null) closeSync(file);
    if (begun) rmSync(draft, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    return { ok: false, path, code };
  }
}

/** A system may take less than it was given. */
function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}
