import type { ProtocolNews } from '../../../shared/library/contract.ts';
import { protocolIn } from '../../../shared/library/library.ts';
import { changesBetween } from '../../../shared/protocol/changes.ts';
import { readProtocol } from '../../../shared/protocol/read.ts';
import type { Database } from '../store/database.ts';
import type { LibraryStore } from './store.ts';

/** What each agent has read of each protocol, by the hash of its text. */
export function newsStore(db: Database, library: LibraryStore, now: () => number) {
  const seen = db.prepare<[number], { protocol: string; document: string }>(
    'SELECT protocol, document FROM seen WHERE person = ?',
  );
  const source = db.prepare<[string], { source: string }>(
    'SELECT source FROM document WHERE hash = ?',
  );
  const keep = db.prepare<[number, string, string, number]>(
    `INSERT INTO seen (person, protocol, document, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (person, protocol) DO UPDATE SET document = excluded.document, at = excluded.at`,
  );
  return {
    /** What changed for a person since they last read; protocols new to them are taken as read. */
    forPerson(person: number): ProtocolNews[] {
      const known = new Map(seen.all(person).map(({ protocol, document }) => [protocol, document]));
      const news: ProtocolNews[] = [];
      const { hashes, library: current } = library.newest();
      for (const [id, hash] of hashes) {
        const before = known.get(id);
        if (before === undefined) keep.run(person, id, hash, now());
        if (before === undefined || before === hash) continue;
        const protocol = protocolIn(current, id);
        const old = readProtocol(source.get(before)?.source ?? '');
        const changes = old.ok ? changesBetween(old.protocol, protocol) : [];
        if (changes.length === 0) continue;
        const { name, revisedOn } = protocol.header;
        news.push({ protocol: id, name, version: protocol.version, revisedOn, changes });
      }
      return news;
    },
    acknowledge(person: number, protocol: string): void {
      const hash = library.newest().hashes.get(protocol);
      if (hash !== undefined) keep.run(person, protocol, hash, now());
    },
  };
}
