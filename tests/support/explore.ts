import type { Library } from '../../shared/library/library.ts';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import { openOptions } from '../../shared/session/options.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import { Walk } from './session.ts';

/** A shortest way to a place of an interaction: the place, and the events that lead there. */
export interface Way {
  at: string;
  events: SessionEvent[];
}

/**
 * Every step that the choices of a protocol lead to, situations and other protocols included, each by a
 * shortest way: breadth first over next and every option that is open.
 */
export function waysFrom(library: Library, protocol: string, channel: ChannelId): Way[] {
  const found = new Map<string, Way>();
  const queue: SessionEvent[][] = [[]];
  for (let events = queue.shift(); events; events = queue.shift()) {
    const walk = new Walk(library, protocol, channel).do(...events);
    const place = `${walk.state.frames.map((frame) => frame.protocol).join('>')}|${walk.at}`;
    if (found.has(place) || walk.state.frames.length > 4) continue;
    found.set(place, { at: walk.at, events });
    const choices = openOptions(walk.context, walk.state).map(({ id }): SessionEvent => ({
      type: 'decided',
      option: id,
    }));
    for (const event of [{ type: 'next' } as const, ...choices]) {
      const tried = new Walk(library, protocol, channel).do(...events);
      if (tried.try(event).ok) queue.push([...events, event]);
    }
  }
  return [...found.values()];
}
