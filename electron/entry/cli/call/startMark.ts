import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A start that takes longer has failed, whatever still runs under its number. */
const startWithinMs = 90_000;

/** Whether Guion is being started on a data folder: of several calls that come before it is there, one starts it. */
export interface StartMark {
  /** Claims the start; false while another is under way. Throws what the file system says of the folder. */
  claim(): boolean;
  /** Names the process that was started. */
  startedBy(pid: number | undefined): void;
}

/** @param dataDir made where it is not there yet, 0700. */
export function startMark(dataDir: string): StartMark {
  const path = join(dataDir, 'guion.abriendo');
  const write = (pid: number, flag: 'w' | 'wx') =>
    writeFileSync(path, String(pid), { flag, mode: 0o600 });
  return {
    claim() {
      mkdirSync(dataDir, { recursive: true, mode: 0o700 });
      if (isUnderWay(path)) return false;
      rmSync(path, { force: true });
      try {
        write(process.pid, 'wx');
        return true;
      } catch (error) {
        // Another was quicker by a hair.
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw error;
      }
    },
    startedBy: (pid) => write(pid ?? process.pid, 'w'),
  };
}

function isUnderWay(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || Date.now() - found.mtimeMs > startWithinMs) return false;
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    // Nothing in it yet: it is being written.
    return pid === 0 || process.kill(pid, 0);
  } catch {
    return false;
  }
}
