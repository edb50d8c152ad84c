import { basename, relative } from 'node:path';
import { checkLibrary, type CheckedLibrary } from '../../../../shared/protocol/check/library.ts';
import { ownProtocols } from '../../surroundings.ts';
import { readGiven, type GivenFile } from './files.ts';

/** The files that come with the program: "espera.yaml", "catalogo/tonos.yaml" → text. */
export function builtInDocuments(): Map<string, string> {
  const files = readGiven(ownProtocols).flatMap((file) => (file.ok ? [file] : []));
  return new Map(files.map(({ name, source }) => [relative(ownProtocols, name), source]));
}

/** The library as checked, and the texts it was made of. */
export interface Shelf extends CheckedLibrary {
  documents: Map<string, string>;
}

/**
 * Checks the given files as if they were added to the built-in library: a protocol replaces the built-in one
 * of its id, a list of the catalogue the one of its file name. Only what is wrong with them is told.
 */
export function withBuiltIn(given: readonly GivenFile[], today: string): Shelf {
  const readable = given.flatMap((file) => (file.ok ? [file] : []));
  const ids = new Set(readable.map(({ source }) => idIn(source)));
  const documents = new Map<string, string>();
  for (const [name, source] of builtInDocuments()) {
    if (name.startsWith('catalogo/') || !ids.has(idIn(source))) documents.set(name, source);
  }
  const shownAs = new Map<string, string>();
  for (const { name, source, isCatalog } of readable) {
    const key = isCatalog ? `catalogo/${basename(name)}` : name;
    documents.delete(key);
    documents.set(key, source);
    shownAs.set(key, name);
  }
  const checked = checkLibrary(documents, today, shownAs);
  const unread = given.flatMap((file) => (file.ok ? [] : [file.issue]));
  const told = checked.issues.flatMap((issue) => {
    const file = shownAs.get(issue.file);
    return file === undefined ? [] : [{ ...issue, file }];
  });
  return { ...checked, issues: [...unread, ...told], documents };
}

/** The id a text gives itself, also where it is too broken to be read. */
function idIn(source: string): string | null {
  return /^["']?id["']?:\s*["']?([\w-]+)/m.exec(source)?.[1] ?? null;
}
