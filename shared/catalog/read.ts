import { openDocument } from '../protocol/document.ts';
import { issueAt, type FileIssue } from '../protocol/issue.ts';
import { schemaIssues } from '../protocol/schemaIssue.ts';
import { catalogFiles, type Catalog } from './catalog.ts';

export type CatalogResult = { ok: true; catalog: Catalog } | { ok: false; issues: FileIssue[] };

/**
 * Builds the catalogue from the texts of its files.
 * @param files text by file name (`tonos.yaml` …), all of `protocols/catalogo/`.
 */
export function catalogFrom(files: Readonly<Record<string, string>>): CatalogResult {
  const lists: Record<string, unknown> = {};
  const issues: FileIssue[] = [];
  for (const [key, { file, schema }] of Object.entries(catalogFiles)) {
    const read = readList(files[file], schema);
    if (read.ok) lists[key] = read.list;
    else issues.push(...read.issues.map((issue) => ({ ...issue, file })));
  }
  // Each list was parsed by the schema of its own key just above.
  return issues.length > 0 ? { ok: false, issues } : { ok: true, catalog: lists as Catalog };
}

type Schema = (typeof catalogFiles)[keyof typeof catalogFiles]['schema'];
type ListResult = { ok: true; list: unknown } | { ok: false; issues: Omit<FileIssue, 'file'>[] };

function readList(source: string | undefined, schema: Schema): ListResult {
  if (source === undefined) {
    const why = 'falta en la carpeta del catálogo';
    return { ok: false, issues: [issueAt({ line: 1, column: 1 }, 'NO_ES_ARCHIVO', { why })] };
  }
  const opened = openDocument(source);
  if (!opened.ok) return opened;
  const parsed = schema.safeParse(opened.document.value);
  if (parsed.success) return { ok: true, list: parsed.data };
  return { ok: false, issues: schemaIssues(parsed.error.issues, schema, opened.document) };
}
