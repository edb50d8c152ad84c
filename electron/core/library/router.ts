import { implement } from '@orpc/server';
import { libraryContract, type ProtocolCard } from '../../../shared/library/contract.ts';
import { drawingOf } from '../../../shared/drawing/drawingOf.ts';
import type { Protocol } from '../../../shared/protocol/protocol.ts';
import { sheetOf } from '../../../shared/protocol/sheet/sheet.ts';
import type { Desk } from '../session/desk.ts';
import { written } from '../store/failure.ts';
import { newsStore } from './news.ts';

/** What can be started, the last used first. */
export function libraryRouter(desk: Pick<Desk, 'db' | 'library' | 'people' | 'settings' | 'now'>) {
  const { db, library: store, people } = desk;
  const news = newsStore(db, store, desk.now);
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
    protocol: os.protocol.handler(({ input, errors }) => {
      const protocol = store.newest().library.protocols.get(input.id);
      if (!protocol) throw errors.NOT_FOUND({ data: { what: 'protocol' } });
      return protocol;
    }),
    sheet: os.sheet.handler(({ input, errors }) => {
      const { library } = store.newest();
      const protocol = library.protocols.get(input.id);
      if (!protocol) throw errors.NOT_FOUND({ data: { what: 'protocol' } });
      const ours = desk.settings.newest()?.settings;
      const names = { company: ours?.company ?? null, area: ours?.area ?? null };
      return sheetOf(protocol, library.catalog, names);
    }),
    drawing: os.drawing.handler(({ input, errors }) => {
      const { library } = store.newest();
      if (!library.protocols.has(input.id)) throw errors.NOT_FOUND({ data: { what: 'protocol' } });
      return drawingOf(library, input.id);
    }),
    news: os.news.handler(() => {
      const agent = people.current();
      return agent ? news.forPerson(agent.no) : [];
    }),
    acknowledge: os.acknowledge.handler(({ input, errors }) => {
      const agent = people.current();
      const kept = written(() => agent && news.acknowledge(agent.no, input.protocol));
      if (!kept.ok) throw errors.STORAGE({ data: { kind: kept.kind } });
      return { acknowledged: true as const };
    }),
    care: os.care.handler(() => store.newest().library.catalog.preferentialCare),
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
