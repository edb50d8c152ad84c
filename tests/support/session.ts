import type { Library } from '../../shared/library/library.ts';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import { advance } from '../../shared/session/advance.ts';
import type { Advance } from '../../shared/session/refusal.ts';
import { start } from '../../shared/session/start.ts';
import type { LoggedEvent, SessionEvent, StartedEvent } from '../../shared/session/event.ts';
import { keyOf } from '../../shared/session/place.ts';
import { undo } from '../../shared/session/replay.ts';
import type { SessionContext, SessionState } from '../../shared/session/state.ts';
import { settingsSchema } from '../../shared/settings/settings.ts';

export const nineOClock = Date.UTC(2026, 10, 22, 9);

/** An interaction walked in memory, its log kept as the core would. Every event takes a second. */
export class Walk {
  readonly context: SessionContext;
  readonly log: LoggedEvent[] = [];
  state: SessionState;

  constructor(
    library: Library,
    protocol: string,
    channel: ChannelId,
    medium: string | null = null,
  ) {
    this.context = {
      library,
      settings: settingsSchema.parse({ company: 'Tiendas Suárez' }),
      agent: { id: '018f', name: 'Marcela Rojas', position: 'ejecutiva de atención' },
      channel,
      medium,
    };
    const event: StartedEvent = {
      type: 'started',
      protocol,
      channel,
      medium,
      client: '',
      reference: '',
      phone: '',
      practice: false,
      followUp: null,
      given: {},
      prepared: false,
    };
    this.state = start(this.context, event, nineOClock);
    this.log.push({
      seq: 1,
      eventId: '1',
      at: nineOClock,
      event,
      from: null,
      to: keyOf(this.state),
    });
  }

  /** Tries an event; a refused one leaves state and log as they were. */
  try(event: SessionEvent): Advance {
    const at = nineOClock + this.log.length * 1000;
    const result =
      event.type === 'undone'
        ? undo(this.context, this.log, at)
        : advance(this.context, this.state, event, at);
    if (!result.ok) return result;
    const seq = this.log.length + 1;
    const from = keyOf(this.state);
    this.state = result.state;
    this.log.push({ seq, eventId: String(seq), at, event, from, to: keyOf(this.state) });
    return result;
  }

  /** The same, for events that must be accepted. */
  do(...events: SessionEvent[]): this {
    for (const event of events) {
      const result = this.try(event);
      if (!result.ok) throw new Error(`${JSON.stringify(event)}: ${result.reason} at ${this.at}`);
    }
    return this;
  }

  /** "protocol/step" where the agent is. */
  get at(): string {
    return keyOf(this.state);
  }
}
