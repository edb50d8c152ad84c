import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../../scripts/checkout.ts';

/** What is shipped, what starts and tests it. */
const folders = ['electron', 'shared', 'renderer', 'scripts', 'tests'] as const;

/** A source file by its path in the repository. */
export interface Source {
  path: string;
  text: string;
  /** Empty lines at its end do not count. */
  lines: number;
}

/** Every TypeScript file of the repository that is written by hand, in the order of its path. */
export function sources(): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(checkout, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.posix.join(folder, name.split(path.sep).join('/')),
      ),
    )
    .filter((name) => /\.tsx?$/.test(name))
    .toSorted()
    .map((name) => {
      const text = readFileSync(path.join(checkout, name), 'utf8');
      return { path: name, text, lines: text.trimEnd().split('\n').length };
    });
}

/** The value in the middle; of an even number of values, the higher of the two. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
