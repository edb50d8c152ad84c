import type { Catalog } from '../../catalog/catalog.ts';
import { catalogFrom } from '../../catalog/read.ts';
import type { OpenDocument } from '../document.ts';
import { issueAt, type FileIssue, type Issue } from '../issue.ts';
import type { Protocol } from '../protocol.ts';
import { readProtocol } from '../read.ts';
import { checkRead } from './check.ts';

/** A library as checked: what may be used of it, and everything that was found. */
export interface CheckedLibrary {
  /** Null where a file of the catalogue does not pass: then nothing else can be checked. */
  catalog: Catalog | null;
  /** The protocols without errors, by file name. */
  usable: ReadonlyMap<string, Protocol>;
  issues: FileIssue[];
}

interface ReadFile {
  file: string;
  protocol: Protocol;
  document: OpenDocument;
}

const catalogFolder = 'catalogo/';

/**
 * Checks all files as one library: each against the others, and that no two share an id or a code.
 * @param documents file name → text ("espera.yaml", "catalogo/tonos.yaml"); the whole catalogue must be there.
 * @param today as "2026-11-22".
 * @param only the files to judge; the others are taken as they are. Default: all.
 */
export function checkLibrary(
  documents: ReadonlyMap<string, string>,
  today: string,
  only: { has(file: string): boolean } = documents,
): CheckedLibrary {
  const lists: Record<string, string> = {};
  const issues: FileIssue[] = [];
  const read: ReadFile[] = [];
  for (const [file, source] of documents) {
    if (file.startsWith(catalogFolder)) {
      lists[file.slice(catalogFolder.length)] = source;
      continue;
    }
    const result = readProtocol(source);
    if (result.ok) read.push({ file, protocol: result.protocol, document: result.document });
    else issues.push(...result.issues.map((issue) => ({ ...issue, file })));
  }
  const catalog = catalogFrom(lists);
  if (!catalog.ok) {
    const named = catalog.issues.map((issue) => ({ ...issue, file: catalogFolder + issue.file }));
    return { catalog: null, usable: new Map(), issues: [...issues, ...named] };
  }
  return { catalog: catalog.catalog, ...checkAll(read, catalog.catalog, { today, only, issues }) };
}

interface Judging {
  today: string;
  only: { has(file: string): boolean };
  /** What was found while reading. */
  issues: readonly FileIssue[];
}

function checkAll(
  read: readonly ReadFile[],
  catalog: Catalog,
  { today, only, issues }: Judging,
): Pick<CheckedLibrary, 'usable' | 'issues'> {
  const protocols = new Map(read.map(({ protocol }) => [protocol.id, protocol]));
  const usable = new Map<string, Protocol>();
  const found = read.flatMap((each, index) => {
    const { file, protocol, document } = each;
    const context = { catalog, protocols, today };
    if (!only.has(file)) {
      usable.set(file, protocol);
      return [];
    }
    const here = [
      ...checkRead(protocol, document, context),
      ...clashes(each, read.slice(0, index)),
    ];
    if (here.every((issue) => issue.severity !== 'error')) usable.set(file, protocol);
    return here.map((issue) => ({ ...issue, file }));
  });
  return { usable, issues: [...issues, ...found] };
}

/** An id or a code is one protocol's; two that say the same of when to use them cannot be told apart (D17). */
function clashes({ protocol, document }: ReadFile, earlier: readonly ReadFile[]): Issue[] {
  const { header, id } = protocol;
  const headPath = (key: string) => (protocol.kind === 'situacion' ? [key] : ['encabezado', key]);
  const sameId = earlier.find((other) => other.protocol.id === id);
  if (sameId) {
    return [issueAt(document.place(['id']), 'ID_REPETIDO', { id, where: sameId.file })];
  }
  const issues: Issue[] = [];
  const { code, description } = header;
  const sameCode = earlier.find((other) => code !== '' && other.protocol.header.code === code);
  if (sameCode) {
    const values = { code, where: sameCode.file };
    issues.push(issueAt(document.place(headPath('codigo')), 'CODIGO_REPETIDO', values));
  }
  const sameWords = earlier.find((other) => other.protocol.header.description === description);
  if (sameWords && protocol.kind !== 'situacion') {
    const values = { where: sameWords.file };
    issues.push(issueAt(document.place(headPath('descripcion')), 'DESCRIPCION_REPETIDA', values));
  }
  return issues;
}
