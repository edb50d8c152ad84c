import path from 'node:path';

/** A source as far as imports go: its path and its text. */
export interface Module {
  path: string;
  text: string;
}

const imported =
  /(?:^|\n)(?:import|export)\b[^;'"]*?from\s*'(\.[^']+)'|(?:^|\n)import\s*'(\.[^']+)'/g;

/**
 * The rings in which files import each other, types included; what is loaded later (`import()`) is no ring.
 * @returns each ring as its files, the first again at its end; none twice.
 */
export function cyclesIn(modules: readonly Module[]): string[][] {
  const known = new Set(modules.map((each) => each.path));
  const imports = new Map(
    modules.map((each) => [each.path, importsOf(each).filter((other) => known.has(other))]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const rings: string[][] = [];
  const walk = (at: string, way: readonly string[]): void => {
    if (state.get(at) === 'done') return;
    if (state.get(at) === 'open') {
      rings.push([...way.slice(way.indexOf(at)), at]);
      return;
    }
    state.set(at, 'open');
    for (const next of imports.get(at) ?? []) walk(next, [...way, at]);
    state.set(at, 'done');
  };
  for (const { path: start } of modules) walk(start, []);
  return rings;
}

function importsOf({ path: from, text }: Module): string[] {
  return Array.from(text.matchAll(imported), ([, named, bare]) =>
    path.posix.join(path.posix.dirname(from), named ?? bare ?? ''),
  );
}
