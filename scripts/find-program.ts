import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The full path of the first of these programs that is found on PATH, or null. */
export function findProgram(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((part) => part !== '');
  for (const name of names) {
    for (const folder of folders) {
      const candidate = path.join(folder, name);
      try {
        accessSync(candidate, constants.X_OK);
        return candidate;
      } catch {
        // Not here: the next one.
      }
    }
  }
  return null;
}
