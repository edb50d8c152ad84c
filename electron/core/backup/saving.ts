import { open, rename, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** So long, in ms, what has been written may gather before it is put on the disk. */
const gatherMs = 10;

/**
 * Puts a file on the disk little by little while it is being written, and whole at the end. The disk works while the
 * processor does, and a step that must reach the disk too never waits behind gigabytes.
 * @param writing settles when the file is finished; it never rejects. @param path may not be there at first.
 * @returns null when all of it is on the disk, else why not.
 */
export async function saveWhile(writing: Promise<unknown>, path: string): Promise<string | null> {
  const finished = new AbortController();
  const end = writing.then(() => finished.abort());
  let file: FileHandle | null = null;
  try {
    while (!finished.signal.aborted) {
      // oxlint-disable no-await-in-loop -- one piece after the other
      file ??= await openIfThere(path);
      await file?.datasync();
      await Promise.race([end, pause(gatherMs)]);
      // oxlint-enable no-await-in-loop
    }
    file ??= await open(path, 'r');
    await file.sync();
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  } finally {
    await file?.close();
  }
}

/** The same as `putInPlace` for a file that is on the disk already, with nobody waiting for the folder. */
export async function nameSaved(from: string, to: string): Promise<void> {
  await rename(from, to);
  const folder = await open(dirname(to), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch {
    return null;
  }
}
