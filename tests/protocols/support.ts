import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGiven } from '../../electron/entry/cli/protocol/files.ts';
import { builtInDocuments, withBuiltIn } from '../../electron/entry/cli/protocol/shelf.ts';
import { libraryFrom } from '../../shared/library/read.ts';
import type { Library } from '../../shared/library/library.ts';

/** The day on which the library and the broken files are judged. */
export const today = '2026-11-22';

/** The protocols as they come with the program. */
export function builtIn(): { documents: Map<string, string>; library: Library } {
  const documents = builtInDocuments();
  const { library, issues } = libraryFrom(documents);
  if (!library || issues.length > 0) throw new Error(JSON.stringify(issues, null, 2));
  return { documents, library };
}

export interface BrokenFile {
  path: string;
  severity: string;
  code: string;
  line: number;
}

/** The broken files, each with what its first line says must be found. */
export function brokenFiles(): BrokenFile[] {
  const folder = join(import.meta.dirname, 'broken');
  return readdirSync(folder).map((name) => {
    const path = join(folder, name);
    const [first = ''] = readFileSync(path, 'latin1').split('\n');
    const found = /espera: (\S+) (\S+) l\S+ (\d+)/.exec(first);
    if (!found) throw new Error(`${name}: the first line says nothing`);
    const [, severity = '', code = '', line = ''] = found;
    return { path, severity, code, line: Number(line) };
  });
}

/** What the checker says of a file, as part of the built-in library. */
export function issuesOf(path: string) {
  return withBuiltIn(readGiven(path), today).issues;
}

/** The same of a text that stands for a file of the library. */
export function issuesOfText(source: string, name = 'archivo.yaml') {
  return withBuiltIn([{ name, ok: true, source, isCatalog: false }], today).issues;
}
