import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../shared/library/library.ts';
import { libraryFrom } from '../../shared/library/read.ts';

export const protocolsDir = join(import.meta.dirname, '..', '..', 'protocols');

/** The texts of the shipped protocols and lists, by file name. */
export function shippedDocuments(): Map<string, string> {
  return new Map(
    ['', 'situaciones', 'catalogo'].flatMap((folder) =>
      readdirSync(join(protocolsDir, folder))
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => {
          const source = readFileSync(join(protocolsDir, folder, file), 'utf8');
          return [folder === '' ? file : `${folder}/${file}`, source] as const;
        }),
    ),
  );
}

/** The shipped library. Throws when it cannot be read: then every test that needs it should fail. */
export function shippedLibrary(): Library {
  const { library, issues } = libraryFrom(shippedDocuments());
  if (!library || issues.length > 0) throw new Error(JSON.stringify(issues.slice(0, 3)));
  return library;
}
