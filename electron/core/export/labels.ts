import { folioOf } from '../../../shared/session/folio.ts';
import type { LibraryStore } from '../library/store.ts';
import type { Database } from '../store/database.ts';

type Named = 'outcome' | 'clientType' | 'protocol' | 'version';

export type Labels = ReturnType<typeof labelsFrom>;

/** The names that ids had in an edition; an id stands for itself where that is gone. */
export function labelsFrom(library: LibraryStore) {
  const known = new Map<number, Map<string, string>>();
  const of = (edition: number) => {
    const found = known.get(edition) ?? labelsIn(library, edition);
    known.set(edition, found);
    return found;
  };
  return {
    /** Brings editions into memory. */
    learn: (editions: readonly number[]) => void editions.map(of),
    name: (edition: number, kind: Named, id: string): string =>
      of(edition).get(`${kind}/${id}`) ?? id,
  };
}

/**
 * Teaches a connection what only the library knows: folios and names. While a query runs nothing else can be read:
 * the editions that it names something of must be learnt before.
 */
export function teachLabels(db: Database, labels: Labels): void {
  db.function('folio', { deterministic: true }, (no) => folioOf(Number(no)));
  db.function('label', { deterministic: true }, (edition, kind, id) =>
    id === null ? null : labels.name(Number(edition), kind as Named, String(id)),
  );
}

function labelsIn(library: LibraryStore, edition: number): Map<string, string> {
  const labels = new Map<string, string>();
  const kept = library.kept(edition);
  if (!kept) return labels;
  for (const { id, label } of kept.catalog.outcomes) labels.set(`outcome/${id}`, label);
  for (const { id, name } of kept.catalog.clientTypes) labels.set(`clientType/${id}`, name);
  for (const { id, header, version } of kept.protocols.values()) {
    labels.set(`protocol/${id}`, header.name);
    labels.set(`version/${id}`, version);
  }
  return labels;
}
