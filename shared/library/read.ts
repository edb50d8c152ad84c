import { catalogFrom } from '../catalog/read.ts';
import type { FileIssue } from '../protocol/issue.ts';
import { readProtocol } from '../protocol/read.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { libraryOf, type Library } from './library.ts';

export type { FileIssue } from '../protocol/issue.ts';

const catalogFolder = 'catalogo/';

/**
 * A library from its texts.
 * @param documents file name → text ("atencion-telefonica.yaml", "situaciones/espera.yaml", "catalogo/tonos.yaml").
 * @returns the library of all files that pass, or null without a whole catalogue; and what is wrong with the rest.
 */
export function libraryFrom(documents: ReadonlyMap<string, string>): {
  library: Library | null;
  /** Which file each protocol comes from, by the protocol's id. */
  origins: Map<string, string>;
  issues: FileIssue[];
} {
  const issues: FileIssue[] = [];
  const protocols: Protocol[] = [];
  const origins = new Map<string, string>();
  const lists: Record<string, string> = {};
  for (const [file, source] of documents) {
    if (file.startsWith(catalogFolder)) {
      lists[file.slice(catalogFolder.length)] = source;
      continue;
    }
    const read = readProtocol(source);
    if (read.ok) {
      protocols.push(read.protocol);
      origins.set(read.protocol.id, file);
    } else issues.push(...read.issues.map((issue) => ({ ...issue, file })));
  }
  const catalog = catalogFrom(lists);
  if (!catalog.ok) {
    const named = catalog.issues.map((issue) => ({ ...issue, file: catalogFolder + issue.file }));
    return { library: null, origins, issues: [...issues, ...named] };
  }
  return { library: libraryOf(catalog.catalog, protocols), origins, issues };
}
