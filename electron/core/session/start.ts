import { start } from '../../../shared/session/advance.ts';
import type { StartedEvent } from '../../../shared/session/event.ts';
import type { SessionContext } from '../../../shared/session/state.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import type { StorageFailure } from '../../../shared/contract/errors.ts';
import { written } from '../store/failure.ts';
import { pause } from './advance.ts';
import { activeOne, adopt, allOpen, viewOf, type Desk } from './desk.ts';
import type { Loaded } from './loaded.ts';
import { record } from './record.ts';
import type { Beginning } from './store.ts';

export interface StartRequest extends Omit<StartedEvent, 'type'> {
  eventId: string;
  pauseReason: string;
}

export type Started =
  | { ok: true; view: SessionView }
  | { ok: false; reason: 'noProtocol' | 'noAgent' }
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
    desk.db
      .transaction(() => ({
        paused: waiting && pause(desk, waiting, request.pauseReason),
        begun: begin(desk, request, pinned),
      }))
      .immediate(),
  );
  if (!result.ok) return { ok: false, reason: 'storage', kind: result.kind };
  adopt(desk, result.value.paused);
  adopt(desk, result.value.begun);
  return { ok: true, view: viewOf(desk, result.value.begun) };
}

type Pinned = { ok: true; row: Beginning; context: SessionContext };

function pin(
  desk: Desk,
  request: StartRequest,
): Pinned | { ok: false; reason: 'noProtocol' | 'noAgent' } {
  const agent = desk.people.current();
  const revision = desk.settings.newest();
  if (!agent || !revision) return { ok: false, reason: 'noAgent' };
  const edition = desk.library.newest();
  const protocol = edition.library.protocols.get(request.protocol);
  if (protocol?.kind !== 'protocolo' || !protocol.channels.includes(request.channel)) {
    return { ok: false, reason: 'noProtocol' };
  }
  const { channel, medium } = request;
  const { no: agentNo, ...person } = agent;
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
    },
    context: {
      library: edition.library,
      settings: revision.settings,
      agent: person,
      channel,
      medium,
    },
  };
}

function begin(desk: Desk, request: StartRequest, { row, context }: Pinned): Loaded {
  const { protocol, channel, medium, client, reference, eventId } = request;
  const event: StartedEvent = { type: 'started', protocol, channel, medium, client, reference };
  const state = start(context, event, row.startedAt);
  const session: Loaded = { no: desk.store.insert(row), id: row.id, seq: 0, context, state };
  return record(desk, session, { eventId, event, at: row.startedAt }, state);
}
