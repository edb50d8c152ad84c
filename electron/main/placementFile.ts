import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parsePlacement, type Placement, usualPlacement } from './placement.ts';

/** Where the sidebar's place is remembered between starts. Losing it costs nothing but habit. */
export interface PlacementFile {
  read(): Placement;
  write(placement: Placement): void;
}

/** @param folder an existing folder of the app's own */
export function placementFileIn(folder: string): PlacementFile {
  const file = path.join(folder, 'placement.json');
  return {
    read() {
      try {
        return parsePlacement(readFileSync(file, 'utf8'));
      } catch {
        return usualPlacement;
      }
    },
    write(placement) {
      try {
        // Renamed into place, so that a crash leaves the old file or the new one, never half of one.
        writeFileSync(`${file}.new`, `${JSON.stringify(placement)}\n`);
        renameSync(`${file}.new`, file);
      } catch {
        // A full disk must not stop a conversation for the sake of a window's width.
      }
    },
  };
}
