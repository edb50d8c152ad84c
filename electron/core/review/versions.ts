import type { Database } from '../store/database.ts';

/** A version of a protocol that was in use. */
export interface KnownVersion {
  protocol: string;
  name: string;
  version: string;
  editions: number[];
}

/**
 * Every protocol in every version that was ever in use, from the texts that are kept. Read by its first lines
 * alone, since compiling each edition would take a second each.
 */
export function versionStore(db: Database) {
  const editions = db.prepare<[number], { no: number; members: string }>(
    'SELECT no, members FROM edition WHERE no > ? ORDER BY no',
  );
  const source = db.prepare<[string], { source: string }>(
    'SELECT source FROM document WHERE hash = ?',
  );
  const known = new Map<string, KnownVersion>();
  const headings = new Map<string, Heading | null>();
  let last = 0;

  function take(no: number, members: string): void {
    for (const hash of Object.values(JSON.parse(members) as Record<string, string>)) {
      let heading = headings.get(hash);
      if (heading === undefined) {
        heading = headingIn(source.get(hash)?.source ?? '');
        headings.set(hash, heading);
      }
      if (!heading) continue;
      const key = `${heading.protocol}@${heading.version}`;
      const version = known.get(key) ?? { ...heading, editions: [] };
      known.set(key, { ...version, editions: [...version.editions, no] });
    }
  }

  function all(): KnownVersion[] {
    for (const { no, members } of editions.all(last)) {
      take(no, members);
      last = no;
    }
    return [...known.values()];
  }

  return {
    all,
    editionsOf: (protocol: string, version: string): readonly number[] => {
      all();
      return known.get(`${protocol}@${version}`)?.editions ?? [];
    },
  };
}

interface Heading {
  protocol: string;
  name: string;
  version: string;
}

/** Null in a list of the catalogue and in a situation, which is no protocol of its own. */
function headingIn(source: string): Heading | null {
  const protocol = line(source, /^id:(.*)$/m);
  const version = line(source, /^version:(.*)$/m);
  const kind = line(source, /^clase:(.*)$/m);
  if (protocol === '' || version === '' || (kind !== '' && kind !== 'protocolo')) return null;
  return { protocol, version, name: line(source, /^\s+protocolo:(.*)$/m) || protocol };
}

function line(source: string, pattern: RegExp): string {
  const found = pattern.exec(source)?.[1] ?? '';
  return found
    .replace(/\s#.*$/, '')
    .trim()
    .replaceAll(/^["']|["']$/g, '');
}
