import { folioOf } from '../../../shared/session/folio.ts';
import type { LibraryStore } from '../library/store.ts';
import type { Database } from '../store/database.ts';

/** Teaches a connection what only the library knows: folios, and the names that ids had at the time. */
export function teachLabels(db: Database, library: LibraryStore): void {
  const known = new Map<number, Map<string, string>>();
  const labelsOf = (edition: number) => {
    const found = known.get(edition) ?? labelsIn(library, edition);
    known.set(edition, found);
    return found;
  };
  db.function('folio', { deterministic: true }, (no) => folioOf(Number(no)));
  db.function('label', { deterministic: true }, (edition, kind, id) =>
    id === null ? null : (labelsOf(Number(edition)).get(`${String(kind)}/${String(id)}`) ?? id),
  );
}

function labelsIn(library: LibraryStore, edition: number): Map<string, string> {
  const { catalog, protocols } = library.edition(edition);
  const labels = new Map<string, string>();
  for (const { id, label } of catalog.outcomes) labels.set(`outcome/${id}`, label);
  for (const { id, name } of catalog.clientTypes) labels.set(`clientType/${id}`, name);
  for (const { id, header, version } of protocols.values()) {
    labels.set(`protocol/${id}`, header.name);
    labels.set(`version/${id}`, version);
  }
  return labels;
}
