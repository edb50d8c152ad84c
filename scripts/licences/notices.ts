import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decided } from './allowed.ts';
import { lockedPackages, type LockedPackage } from './lockfile.ts';

const rule = '-'.repeat(80);

/** The notices of everything that is shipped, as one text; Electron brings Chromium's and its own. */
export function notices(checkout: string): string {
  const seen = new Set<string>();
  const parts = lockedPackages(checkout)
    .filter(({ name, version, shipped }) => {
      const key = `${name}@${version}`;
      return shipped && !seen.has(key) && Boolean(seen.add(key));
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
    .map((about) => noticeOf(checkout, about));
  return [
    'Guion includes the following packages. Electron’s own notices, and those of Chromium, lie beside the program.',
    ...parts,
    '',
  ].join(`\n\n${rule}\n`);
}

function noticeOf(checkout: string, { name, version, licence, folder }: LockedPackage): string {
  const known = decided[name];
  const head = `${name} ${version} (${known?.licence ?? licence})`;
  const text = licenceText(path.join(checkout, folder));
  return [head, ...(known ? [known.why] : []), ...(text === null ? [] : ['', text])].join('\n');
}

function licenceText(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file === undefined ? null : readFileSync(path.join(folder, file), 'utf8').trim();
}
