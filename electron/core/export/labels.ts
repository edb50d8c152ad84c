import type { LibraryStore } from '../library/store.ts';

/** What has a name in an edition. */
export const namedKinds = ['outcome', 'clientType', 'protocol'] as const;
export type Named = (typeof namedKinds)[number];

export type Name = ReturnType<typeof labelsFrom>;

/** The names that ids had in an edition; an id stands for itself where that is gone. */
export function labelsFrom(library: LibraryStore) {
  const known = new Map<number, Map<string, string>>();
  return (edition: number, kind: Named, id: string): string => {
    const names = known.get(edition) ?? namesIn(library, edition);
    known.set(edition, names);
    return names.get(`${kind}/${id}`) ?? id;
  };
}

function namesIn(library: LibraryStore, edition: number): Map<string, string> {
  return new Map(labelsIn(library, edition).map(({ kind, id, name }) => [`${kind}/${id}`, name]));
}

/** What an edition says of an id. */
export interface Label {
  edition: number;
  kind: Named;
  id: string;
  name: string;
  version: string | null;
}

/** All names that an edition has; none where it is gone. */
export function labelsIn(library: LibraryStore, edition: number): Label[] {
  const kept = library.kept(edition);
  if (!kept) return [];
  const { catalog, protocols } = kept;
  const labels: Label[] = [];
  for (const { id, label: name } of catalog.outcomes) {
    labels.push({ edition, kind: 'outcome', id, name, version: null });
  }
  for (const { id, name } of catalog.clientTypes) {
    labels.push({ edition, kind: 'clientType', id, name, version: null });
  }
  for (const { id, header, version } of protocols.values()) {
    labels.push({ edition, kind: 'protocol', id, name: header.name, version });
  }
  return labels;
}
