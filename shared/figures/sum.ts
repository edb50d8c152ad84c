import { emptyTally, type Tally } from './tally.ts';

type Tree = { readonly [key: string]: number | readonly number[] | Tree };

/** Figures as a list of numbers, each with the number of its place: quick to add, whatever shape they have. */
export interface FlatTally {
  places: readonly number[];
  counts: readonly number[];
}

/** Where a number stands among the figures; the last part is a pair's index. */
type Path = readonly (string | number)[];

/**
 * Adds up the figures of very many interactions; comes to just what `merge` gives. Places are numbered as they are
 * met, so that only figures and sums of one origin go together.
 */
export function tallySums() {
  const paths: Path[] = [];
  const numbers = new Map<string, number>();

  function numberOf(path: Path): number {
    const key = JSON.stringify(path);
    const known = numbers.get(key) ?? paths.length;
    if (known === paths.length) {
      numbers.set(key, known);
      paths.push(path);
    }
    return known;
  }

  function flatten(value: Tree[string], path: Path, into: FlatList): void {
    if (typeof value === 'number') {
      into.places.push(numberOf(path));
      into.counts.push(value);
    } else if (Array.isArray(value)) {
      for (const [index, count] of value.entries())
        flatten(count as number, [...path, index], into);
    } else {
      for (const [key, part] of Object.entries(value as Tree)) flatten(part, [...path, key], into);
    }
  }

  return {
    flat: (tally: Tally): FlatTally => {
      const into: FlatList = { places: [], counts: [] };
      flatten(tally as unknown as Tree, [], into);
      return into;
    },
    /** A new sum, of nothing yet. */
    sum: () => {
      const sums = new Map<number, number>();
      return {
        add({ places, counts }: FlatTally): void {
          for (let index = 0; index < places.length; index += 1) {
            const place = places[index] ?? 0;
            sums.set(place, (sums.get(place) ?? 0) + (counts[index] ?? 0));
          }
        },
        tally: (): Tally => ({ ...emptyTally, ...treeOf(sums, paths) }),
      };
    },
  };
}

interface FlatList {
  places: number[];
  counts: number[];
}

type Branch = Record<string | number, unknown>;

function treeOf(sums: ReadonlyMap<number, number>, paths: readonly Path[]): object {
  const tree: Branch = {};
  for (const [place, count] of sums) {
    const path = paths[place] ?? [];
    let inside = tree;
    for (const [depth, key] of path.slice(0, -1).entries()) {
      inside = (inside[key] ??= typeof path[depth + 1] === 'number' ? [] : {}) as Branch;
    }
    inside[path.at(-1) ?? ''] = count;
  }
  return tree;
}
