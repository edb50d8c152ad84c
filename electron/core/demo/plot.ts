import { advance } from '../../../shared/session/advance.ts';
import type { SessionEvent, StartedEvent } from '../../../shared/session/event.ts';
import { keyOf } from '../../../shared/session/place.ts';
import { undo } from '../../../shared/session/replay.ts';
import { start } from '../../../shared/session/start.ts';
import type { SessionContext, SessionState } from '../../../shared/session/state.ts';
import type { LoggedEvent } from '../../../shared/session/event.ts';
import { textOf } from '../review/listing.ts';
import { standingOf, type Standing } from '../review/standing.ts';
import { moment } from './dress.ts';

/** An event of a plot: when after the beginning, and its body with rooms for what differs. */
interface Beat {
  type: LoggedEvent['event']['type'];
  /** ms since the beginning. */
  after: number;
  body: string;
  from: string | null;
  to: string;
}

/**
 * One way an interaction can go, walked through the real protocol; many interactions are dressed from it. Nothing
 * but data: it goes from one thread to another.
 */
export interface Plot {
  protocol: string;
  channel: SessionContext['channel'];
  medium: string | null;
  beats: readonly Beat[];
  /** As it was walked, its times in ms since the beginning. */
  log: readonly LoggedEvent[];
  /** What is written in it, with rooms. */
  text: string;
  status: 'finished' | 'abandoned';
  outcome: string | null;
  client: string;
  satisfaction: string | null;
  escalations: number;
  standing: Standing;
  /** How often it went back. */
  backs: number;
}

/** Walks an interaction in memory by the same rules as the desk; a refused event leaves everything as it was. */
export class Walker {
  readonly context: SessionContext;
  state: SessionState;
  /** ms since the beginning. */
  time = 0;
  readonly #log: LoggedEvent[] = [];
  readonly #beats: Beat[] = [];

  constructor(context: SessionContext, event: StartedEvent) {
    this.context = context;
    this.state = start(context, event, 0);
    this.#keep(event, null);
  }

  try(event: SessionEvent): boolean {
    const result =
      event.type === 'undone'
        ? undo(this.context, this.#log, this.time)
        : advance(this.context, this.state, event, this.time);
    if (!result.ok) return false;
    const from = keyOf(this.state);
    this.state = result.state;
    this.#keep(event, from);
    return true;
  }

  end(): Plot {
    const { context, state } = this;
    if (state.status === 'open') throw new Error('a plot that does not end');
    const { satisfaccion } = state.facts;
    return {
      protocol: this.#protocol,
      channel: context.channel,
      medium: context.medium,
      beats: this.#beats.map((beat) => ({ ...beat, body: withMoments(beat) })),
      log: this.#log,
      text: textOf(this.#beats),
      status: state.status,
      outcome: state.outcome,
      client: String(state.facts['cliente'] ?? ''),
      satisfaction: satisfaccion === undefined ? null : String(satisfaccion),
      escalations: state.escalations,
      standing: standingOf(context, state),
      backs: this.#log.filter(({ event }) => event.type === 'undone').length,
    };
  }

  get #protocol(): string {
    const first = this.#log[0]?.event;
    return first?.type === 'started' ? first.protocol : '';
  }

  #keep(event: LoggedEvent['event'], from: string | null): void {
    const to = keyOf(this.state);
    const seq = this.#log.length + 1;
    this.#log.push({ seq, eventId: String(seq), at: this.time, event, from, to });
    const { type, ...body } = event;
    this.#beats.push({ type, after: this.time, body: JSON.stringify(body), from, to });
  }
}

/** A moment in a plot is so long after its beginning; in the log it is a moment. */
function withMoments({ type, body }: Beat): string {
  if (type !== 'followUpPlanned' && type !== 'captured') return body;
  return body.replace(/"(due|value)":(\d{4,})/, (_all, key, ms) => `"${key}":"${moment(ms)}"`);
}
