import { replay } from '../../../shared/session/replay.ts';
import { soundPart } from '../../../shared/session/sound.ts';
import type { LoggedEvent } from '../../../shared/session/event.ts';
import type { SessionContext, SessionState } from '../../../shared/session/state.ts';
import type { Desk } from '../session/desk.ts';
import { contextOf } from '../session/loaded.ts';
import type { InteractionRow } from '../session/store.ts';

/** An interaction as far as its log leads; what somebody wrote into the file from outside is not followed. */
export interface Followed {
  log: LoggedEvent[];
  /** Null where what it was pinned to is gone. */
  context: SessionContext | null;
  state: SessionState | null;
  /** The first event that does not follow, from 1; null when all do. */
  brokenAt: number | null;
}

/** Follows an interaction's log from its beginning; never throws, whatever the rows say. */
export function follow(row: InteractionRow, desk: Desk): Followed {
  const whole = desk.store.log(row.no);
  const sound = soundPart(whole);
  const context = pinnedTo(row, desk, sound.log);
  if (!context) return { log: [], context: null, state: null, brokenAt: 1 };
  const short = whole.length < row.seq ? whole.length + 1 : null;
  const all = replay(context, sound.log);
  if (all.ok) {
    return { log: sound.log, context, state: all.state, brokenAt: sound.brokenAt ?? short };
  }
  const log = sound.log.slice(0, Math.max(0, all.seq - 1));
  const part = replay(context, log);
  const state = part.ok ? part.state : null;
  return { log: state ? log : [], context, state, brokenAt: Math.max(1, all.seq) };
}

function pinnedTo(
  row: InteractionRow,
  { library, settings }: Desk,
  [first]: readonly LoggedEvent[],
): SessionContext | null {
  const protocols = library.kept(row.edition)?.protocols;
  const begun = first?.event.type === 'started' ? first.event.protocol : row.protocol;
  if (!protocols?.has(row.protocol) || !protocols.has(begun)) return null;
  return settings.at(row.settings) ? contextOf(row, { library, settings }) : null;
}
