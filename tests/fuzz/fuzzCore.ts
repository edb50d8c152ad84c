import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  openCore,
  type Core,
  type CoreOptions,
  type OpenedCore,
} from '../../electron/core/core.ts';
import { idCounter } from '../support/ids.ts';
import { protocolsDir } from '../support/library.ts';
import { nineOClock } from '../support/session.ts';

/** A new folder of the system's for temporary files. */
export function fuzzFolder(): string {
  return mkdtempSync(join(tmpdir(), 'guion-fuzz-'));
}

export function openFuzzFolder(dataDir: string): OpenedCore {
  const options: CoreOptions = {
    dataDir,
    protocolsDir,
    door: 'browser',
    version: '0.0.0-fuzz',
    now: () => nineOClock,
    steady: () => nineOClock,
    newId: idCounter(),
    localTime: () => '09:30',
  };
  return openCore(options);
}

/** A core on a folder of its own that goes with it. */
export function openFuzzCore(): { core: Core; dataDir: string; close: () => void } {
  const dataDir = fuzzFolder();
  const opened = openFuzzFolder(dataDir);
  if (!opened.ok) throw new Error(opened.problem.reason);
  const { core } = opened;
  const close = () => {
    core.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { core, dataDir, close };
}
