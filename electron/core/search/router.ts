import { implement } from '@orpc/server';
import { searchContract, type Found } from '../../../shared/search/contract.ts';
import type { Library } from '../../../shared/library/library.ts';
import type { ChannelId } from '../../../shared/protocol/protocol.ts';
import { fill, plainText } from '../../../shared/session/phrase.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import type { Edition } from '../library/store.ts';
import { activeOne, type Desk } from '../session/desk.ts';
import { bestOf, entriesOf, finderOf, withKeys, type Entry, type Finder } from './finder.ts';
import { promisesIn } from './promises.ts';

/** The finder over protocols, steps, phrases, situations, client types and open follow-ups. */
export function searchRouter(desk: Desk) {
  const os = implement(searchContract);
  let protocols: { edition: number; finder: Finder } | null = null;
  const promises = promisesIn(desk.followUps);

  function finders({ no, library }: Edition): Finder[] {
    if (protocols?.edition !== no)
      protocols = { edition: no, finder: finderOf(entriesOf(library)) };
    return [promises(), protocols.finder];
  }

  return os.router({
    find: os.find.handler(({ input: { query, channel, limit } }) => {
      // Once an answer: it looks at every file of the protocols, and the company's may lie on a share.
      const edition = desk.library.newest();
      const fitting = ({ channels }: Entry) => fits(channels, channel);
      return bestOf(finders(edition), query, fitting, limit).map(showing(desk, edition));
    }),

    these: os.these.handler(({ input }) => {
      const edition = desk.library.newest();
      const found = withKeys(finders(edition), input.keys);
      const show = showing(desk, edition);
      return input.keys.flatMap((key) => {
        const entry = found.get(key);
        return entry ? [show(entry)] : [];
      });
    }),
  });
}

/**
 * Entries as they are shown. A phrase as it would be said now: with the active interaction's data, or those of the desk
 * alone, which are read once for all of an answer.
 */
function showing(desk: Desk, { library }: Edition): (entry: Entry) => Found {
  let now: ReturnType<typeof fillingNow> | null = null;
  return ({ key, kind, id, title, detail, channels, script }) => {
    const filled = (text: string) => {
      now ??= fillingNow(desk, library);
      return fill(text, now(channels[0] ?? ''));
    };
    const segments = script === null ? null : filled(script);
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
  };
}

/** What a phrase is filled with now. @returns the same for a phrase of a channel. */
function fillingNow(desk: Desk, { catalog }: Library) {
  const session = activeOne(desk);
  const agent = desk.people.current();
  const settings = session?.context.settings ?? desk.settings.newest()?.settings;
  if (!settings || !agent) throw new Error('the finder before the first run');
  const filling = {
    catalog,
    settings,
    agent: session?.context.agent ?? agent,
    facts: session?.state.facts ?? {},
    folio: session ? folioOf(session.no) : '',
    localTime: desk.localTime(desk.now()),
  };
  return (channel: string) => ({ ...filling, channel: session?.context.channel ?? channel });
}

function fits(channels: readonly string[], channel: string | null): boolean {
  return channel === null || channels.length === 0 || channels.includes(channel);
}
