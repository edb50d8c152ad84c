import { advance } from '../../../shared/session/advance.ts';
import type { SessionEvent, StartedEvent } from '../../../shared/session/event.ts';
import { keyOf } from '../../../shared/session/place.ts';
import { undo } from '../../../shared/session/replay.ts';
import { start } from '../../../shared/session/start.ts';
import type { SessionContext, SessionState } from '../../../shared/session/state.ts';
import type { LoggedEvent } from '../../../shared/session/event.ts';
import { digestOf } from '../../../shared/figures/digestOf.ts';
import type { Digest } from '../../../shared/figures/digest.ts';
import { tallyOf, type Tally } from '../../../shared/figures/tally.ts';
import { bodyOf } from '../figures/store.ts';
import { standingOf, type Standing } from '../review/standing.ts';

/** An event of a plot: when after the beginning, and its body with rooms for what differs. */
export interface Beat {
  type: LoggedEvent['event']['type'];
  /** ms since the beginning. */
  after: number;
  body: string;
  from: string | null;
  to: string;
}

/** One way an interaction can go, walked through the real protocol; many interactions are dressed from it. */
export interface Plot {
  protocol: string;
  channel: SessionContext['channel'];
  medium: string | null;
  beats: Beat[];
  status: 'finished' | 'abandoned';
  outcome: string | null;
  client: string;
  satisfaction: string | null;
  escalations: number;
  standing: Standing;
  /** How often it went back. */
  backs: number;
  /** What it adds to the figures when it goes at a pace: 1 = as walked, 2 = twice as long. */
  figuresAt: (pace: number) => PlotFigures;
}

/** The figures of a plot at one pace, those of the hour left out. */
export interface PlotFigures {
  digest: Digest;
  /** The digest as it lies in the database. */
  body: Buffer;
  tally: Tally;
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
      beats: this.#beats,
      status: state.status,
      outcome: state.outcome,
      client: String(state.facts['cliente'] ?? ''),
      satisfaction: satisfaccion === undefined ? null : String(satisfaccion),
      escalations: state.escalations,
      standing: standingOf(context, state),
      backs: this.#log.filter(({ event }) => event.type === 'undone').length,
      figuresAt: figuresOf(context, this.#log),
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

/** Read once for each pace: many interactions go the same way. */
function figuresOf(context: SessionContext, log: readonly LoggedEvent[]): Plot['figuresAt'] {
  const known = new Map<number, PlotFigures>();
  return (pace) => {
    const found = known.get(pace);
    if (found) return found;
    const paced = log.map((row) => ({ ...row, at: Math.round(row.at * pace) }));
    const digest = digestOf(context, paced);
    if (!digest) throw new Error('a plot that does not end');
    const figures = { digest, body: bodyOf(digest), tally: { ...tallyOf(digest, 0), hours: {} } };
    known.set(pace, figures);
    return figures;
  };
}
