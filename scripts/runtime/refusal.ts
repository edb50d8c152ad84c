import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const A_DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Remembers that the current Electron could not be downloaded, so that a machine without access to
 * its server does not wait for that server at every start. Asked again after a day, or at once when
 * the wanted version or the mirror changes.
 */
export interface Refusal {
  isFresh: () => boolean;
  remember: () => void;
  forget: () => void;
}

/** @param wanted what was asked for: version and mirror */
export function refusalIn(cacheFolder: string, wanted: string): Refusal {
  const file = path.join(cacheFolder, 'electron-not-downloaded');
  return {
    isFresh: () => {
      try {
        const recent = Date.now() - statSync(file).mtimeMs < A_DAY_MS;
        return recent && readFileSync(file, 'utf8') === wanted;
      } catch {
        return false;
      }
    },
    remember: () => {
      try {
        mkdirSync(cacheFolder, { recursive: true });
        writeFileSync(file, wanted);
      } catch {
        // Only a convenience: without it the next start waits again.
      }
    },
    forget: () => rmSync(file, { force: true }),
  };
}
