import { start } from '../../../shared/session/start.ts';
import type { Protocol } from '../../../shared/protocol/protocol.ts';
import type { StartedEvent } from '../../../shared/session/event.ts';
import type { SessionContext } from '../../../shared/session/state.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import type { StorageFailure } from '../../../shared/contract/errors.ts';
import { redactEvent } from '../../../shared/privacy/redactEvent.ts';
import { written } from '../store/failure.ts';
import { pause } from './advance.ts';
import { personOf } from '../people/store.ts';
import { activeOne, adopt, allOpen, find, viewOf, type Desk } from './desk.ts';
import type { Loaded } from './loaded.ts';
import { record } from './record.ts';
import type { Beginning } from './store.ts';

export interface StartRequest extends Omit<StartedEvent, 'type' | 'given' | 'prepared'> {
  eventId: string;
  pauseReason: string;
}

export type Started =
  | { ok: true; view: SessionView }
  | { ok: false; reason: 'noProtocol' | 'noAgent' | 'noFollowUp' }
  | { ok: false; reason: 'storage'; kind: StorageFailure };

/**
 * Begins an interaction, pinned to today's protocols, settings and agent. Another active one is paused in the
 * same transaction: there is never more than one.
 */
export function startSession(desk: Desk, request: StartRequest): Started {
  const known = allOpen(desk).find(
    ({ no, seq }) => seq === 1 && desk.store.knows(no, request.eventId),
  );
  if (known) return { ok: true, view: viewOf(desk, known) };
  const pinned = pin(desk, request);
  if (!pinned.ok) return pinned;
  const waiting = activeOne(desk);
  const result = written(() =>
    desk.atOnce(() => ({
      paused: waiting && pause(desk, waiting, request.pauseReason),
      begun: begin(desk, request, pinned),
    })),
  );
  if (!result.ok) return { ok: false, reason: 'storage', kind: result.kind };
  adopt(desk, result.value.paused);
  adopt(desk, result.value.begun);
  return { ok: true, view: viewOf(desk, result.value.begun) };
}

type Pinned = { ok: true; row: Beginning; context: SessionContext; given: StartedEvent['given'] };

function pin(
  desk: Desk,
  request: StartRequest,
): Pinned | { ok: false; reason: 'noProtocol' | 'noAgent' | 'noFollowUp' } {
  const agent = desk.people.current();
  const revision = desk.settings.newest();
  if (!agent || !revision) return { ok: false, reason: 'noAgent' };
  const edition = desk.library.newest();
  const protocol = edition.library.protocols.get(request.protocol);
  if (protocol?.kind !== 'protocolo' || !protocol.channels.includes(request.channel)) {
    return { ok: false, reason: 'noProtocol' };
  }
  const given = givenBy(desk, request.followUp, protocol);
  if (!given) return { ok: false, reason: 'noFollowUp' };
  const { channel, medium, practice } = request;
  const agentNo = agent.no;
  return {
    ok: true,
    row: {
      id: desk.newId(),
      edition: edition.no,
      settings: revision.rev,
      agent: agentNo,
      agentName: agent.name,
      agentPosition: agent.position,
      protocol: protocol.id,
      channel,
      medium,
      startedAt: desk.now(),
      practice: practice ? 1 : 0,
    },
    given,
    context: {
      library: edition.library,
      settings: revision.settings,
      agent: personOf(agent),
      channel,
      medium,
    },
  };
}

/** What the interaction that planned the follow-up knows and this protocol asks for; null = no such follow-up. */
function givenBy(desk: Desk, id: string | null, protocol: Protocol): StartedEvent['given'] | null {
  if (id === null) return {};
  const followUp = desk.followUps.byId(id);
  const origin = followUp && find(desk, followUp.origin.id);
  if (!origin) return null;
  const wanted = new Set(['cliente', 'referencia', 'telefono', ...protocol.given]);
  const known = Object.entries(origin.state.facts);
  return Object.fromEntries(known.filter(([field]) => wanted.has(field)));
}

function begin(desk: Desk, request: StartRequest, { row, context, given }: Pinned): Loaded {
  const { eventId, pauseReason: _reason, ...beginning } = request;
  const prepared = desk.shift.of()?.done ?? false;
  const event = redactEvent<StartedEvent>({ type: 'started', ...beginning, given, prepared });
  const state = start(context, event, row.startedAt);
  const session: Loaded = { no: desk.store.insert(row), id: row.id, seq: 0, context, state };
  return record(desk, session, { eventId, event, at: row.startedAt }, state);
}
