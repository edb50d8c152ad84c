import { implement } from '@orpc/server';
import { searchContract, type Found } from '../../../shared/search/contract.ts';
import type { ChannelId } from '../../../shared/protocol/protocol.ts';
import { fill, plainText } from '../../../shared/session/phrase.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import { activeOne, type Desk } from '../session/desk.ts';
import { entriesOf, entryOf, finderOf, type Entry, type Finder } from './finder.ts';

/** The finder over protocols, steps, phrases, situations, client types and open follow-ups. */
export function searchRouter(desk: Desk) {
  const os = implement(searchContract);
  let protocols: { edition: number; finder: Finder } | null = null;
  let promises: { version: number; finder: Finder } | null = null;

  function finders(): Finder[] {
    const { no, library } = desk.library.newest();
    if (protocols?.edition !== no)
      protocols = { edition: no, finder: finderOf(entriesOf(library)) };
    const version = desk.followUps.version();
    if (promises?.version !== version) {
      promises = { version, finder: finderOf(desk.followUps.list().map(entryOf)) };
    }
    return [promises.finder, protocols.finder];
  }

  return os.router({
    find: os.find.handler(({ input }) =>
      finders()
        .flatMap((finder) => finder.search(input.query))
        .map((result) => result as unknown as Entry & { score: number })
        .filter(({ channels }) => fits(channels, input.channel))
        .toSorted((a, b) => b.score - a.score)
        .slice(0, input.limit)
        .map((entry) => shown(entry, desk)),
    ),

    these: os.these.handler(({ input }) => {
      const indexes = finders();
      return input.keys.flatMap((key) => {
        const stored = indexes.map((finder) => finder.getStoredFields(key)).find(Boolean);
        return stored ? [shown(stored as unknown as Entry, desk)] : [];
      });
    }),
  });
}

/** A phrase as it would be said now: with the active interaction's data, or those of the desk alone. */
function shown({ key, kind, id, title, detail, channels, script }: Entry, desk: Desk): Found {
  const segments = script === null ? null : fill(script, fillingNow(desk, channels[0] ?? ''));
  const words = segments
    ?.map((part) => (part.kind === 'blank' ? '…' : part.text))
    .join('')
    .replaceAll('….', '…');
  return {
    key,
    kind,
    id,
    title: kind === 'phrase' && words !== undefined ? words : title,
    detail,
    channels: channels as ChannelId[],
    phrase: segments === null ? null : plainText(segments),
    said: segments,
  };
}

function fillingNow(desk: Desk, channel: string) {
  const session = activeOne(desk);
  const { catalog } = desk.library.newest().library;
  const agent = desk.people.current();
  const settings = session?.context.settings ?? desk.settings.newest()?.settings;
  if (!settings || !agent) throw new Error('the finder before the first run');
  return {
    catalog,
    settings,
    agent: session?.context.agent ?? agent,
    facts: session?.state.facts ?? {},
    channel: session?.context.channel ?? channel,
    folio: session ? folioOf(session.no) : '',
    localTime: desk.localTime(desk.now()),
  };
}

function fits(channels: readonly string[], channel: string | null): boolean {
  return channel === null || channels.length === 0 || channels.includes(channel);
}
