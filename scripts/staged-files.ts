import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import path from 'node:path';

const READABLE_BY_OTHERS = 0o004;
/**
 * `from 'x'`, `import 'x'`, `import('x')`, `require('x')`, `createRequire(…)('x')`, also where a minifier has
 * given that another name: the package's name, scope included.
 */
const BARE_IMPORT =
  /(?:\bfrom|\bimport|\brequire|\bcreateRequire\([^()]*\)|\([\w$.]*import\.meta\.url\))\s*\(?\s*["'`]((?:@[\w.-]+\/)?[\w][\w.-]*)/g;

/**
 * Puts a folder or file where another user can read it: hard links where the original may be read
 * by anyone and lies on the same disk (no time, no space), copies otherwise. Originals keep their
 * modes. What does not exist is left out.
 */
export function stageTree(from: string, to: string): void {
  const about = statSync(from, { throwIfNoEntry: false });
  if (about === undefined) return;
  if (about.isDirectory()) {
    mkdirSync(to, { recursive: true });
    chmodSync(to, 0o755);
    for (const name of readdirSync(from)) stageTree(path.join(from, name), path.join(to, name));
    return;
  }
  mkdirSync(path.dirname(to), { recursive: true });
  if ((about.mode & READABLE_BY_OTHERS) !== 0 && tryLink(from, to)) return;
  copyFileSync(from, to);
  chmodSync(to, about.mode | 0o444 | ((about.mode & 0o100) === 0 ? 0 : 0o111));
}

/**
 * Puts some packages, and those that they depend on, into another node_modules. Only the flat
 * layout that npm makes for this project is known.
 */
export function stagePackages(names: readonly string[], from: string, to: string): void {
  for (const name of names) {
    const folder = path.join(from, name);
    if (existsSync(path.join(to, name)) || !existsSync(folder)) continue;
    stageTree(folder, path.join(to, name));
    stagePackages(dependenciesOf(folder), from, to);
  }
}

/** The packages that a folder of bundled JavaScript loads at run time, by the names it imports. */
export function packagesUsedIn(folder: string): string[] {
  const names = new Set<string>();
  for (const file of existsSync(folder) ? readdirSync(folder, { recursive: true }) : []) {
    if (!/\.[cm]?js$/.test(String(file))) continue;
    const code = readFileSync(path.join(folder, String(file)), 'utf8');
    for (const [, name] of code.matchAll(BARE_IMPORT)) if (name !== undefined) names.add(name);
  }
  return [...names];
}

function dependenciesOf(folder: string): string[] {
  const about: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (typeof about !== 'object' || about === null || !('dependencies' in about)) return [];
  return Object.keys(about.dependencies ?? {});
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    // Another disk, or a file system without hard links.
    return false;
  }
}
