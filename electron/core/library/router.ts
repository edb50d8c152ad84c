import { implement } from '@orpc/server';
import { libraryContract, type ProtocolCard } from '../../../shared/library/contract.ts';
import type { Protocol } from '../../../shared/protocol/protocol.ts';
import type { Database } from '../store/database.ts';
import type { LibraryStore } from './store.ts';

/** What can be started, the last used first. */
export function libraryRouter(db: Database, store: LibraryStore) {
  const os = implement(libraryContract);
  const lastUsed = db.prepare<[string], { at: number | null }>(
    'SELECT max(started_at) AS at FROM interaction WHERE protocol = ?',
  );
  return os.router({
    list: os.list.handler(() => {
      const { library, problems } = store.newest();
      const protocols = [...library.protocols.values()]
        .filter(({ kind }) => kind === 'protocolo')
        .map((protocol) => cardOf(protocol, lastUsed.get(protocol.id)?.at ?? null))
        .toSorted((a, b) => (b.usedAt ?? 0) - (a.usedAt ?? 0));
      return { protocols, problems };
    }),
    clientTypes: os.clientTypes.handler(() => store.newest().library.catalog.clientTypes),
  });
}

function cardOf({ id, header, ...protocol }: Protocol, usedAt: number | null): ProtocolCard {
  const { type, channels, media, version } = protocol;
  const { name, code, description, level, revisedOn } = header;
  return {
    id,
    name,
    type,
    code,
    when: description,
    level,
    channels,
    media,
    version,
    revisedOn,
    usedAt,
  };
}
