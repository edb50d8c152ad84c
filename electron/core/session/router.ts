import { implement } from '@orpc/server';
import { stageNames } from '../../../shared/session/present.ts';
import { placeOf, topFrame } from '../../../shared/session/place.ts';
import { sessionContract, type SessionCard } from '../../../shared/session/contract.ts';
import { redact } from '../../../shared/privacy/redact.ts';
import { attendingIn } from '../../../shared/session/attending.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import { handOverOf } from '../../../shared/session/handover.ts';
import { written } from '../store/failure.ts';
import { advanceSession } from './advance.ts';
import { activeOne, allOpen, find, findOpen, viewOf, type Desk } from './desk.ts';
import type { Loaded } from './loaded.ts';
import { startSession } from './start.ts';

/** The procedures of the live interaction: each asks the desk and turns its reasons into declared errors. */
export function sessionRouter(desk: Desk) {
  const os = implement(sessionContract);
  return os.router({
    list: os.list.handler(() => allOpen(desk).map(cardOf)),

    current: os.current.handler(() => {
      const session = activeOne(desk);
      return session && viewOf(desk, session);
    }),

    open: os.open.handler(({ input, errors }) => {
      const session = find(desk, input.id);
      if (!session) throw errors.NOT_FOUND({ data: { what: 'interaction' } });
      return viewOf(desk, session);
    }),

    start: os.start.handler(({ input, errors }) => {
      const started = startSession(desk, input);
      if (started.ok) return started.view;
      if (started.reason === 'storage') throw errors.STORAGE({ data: { kind: started.kind } });
      throw errors.NOT_FOUND({ data: { what: missing[started.reason] } });
    }),

    handOver: os.handOver.handler(({ input, errors }) => {
      const session = find(desk, input.id);
      if (!session) throw errors.NOT_FOUND({ data: { what: 'interaction' } });
      return handOverOf(session.context, session.state, folioOf(session.no));
    }),

    advance: os.advance.handler(({ input, errors }) => {
      const advanced = advanceSession(desk, input);
      if (advanced.ok) return advanced.view;
      switch (advanced.reason) {
        case 'notFound':
          throw errors.NOT_FOUND({ data: { what: 'interaction' } });
        case 'stale':
          throw errors.STALE({ data: { view: advanced.view } });
        case 'rejected':
          throw errors.REJECTED({ data: { reason: advanced.refusal, view: advanced.view } });
        case 'storage':
          throw errors.STORAGE({ data: { kind: advanced.kind } });
      }
    }),

    saveDraft: os.saveDraft.handler(({ input, errors }) => {
      const session = findOpen(desk, input.id);
      if (!session) throw errors.NOT_FOUND({ data: { what: 'interaction' } });
      const kept = written(() => desk.store.saveDraft(session.no, input.field, redact(input.text)));
      if (!kept.ok) throw errors.STORAGE({ data: { kind: kept.kind } });
      return { kept: true as const };
    }),
  });
}

const missing = { noAgent: 'agent', noProtocol: 'protocol', noFollowUp: 'followUp' } as const;

function cardOf({ id, seq, state, context }: Loaded): SessionCard {
  const { protocol, step } = placeOf(context.library, topFrame(state));
  return {
    id,
    seq,
    protocol: protocol.id,
    protocolName: protocol.header.name,
    client: String(state.facts['cliente'] ?? ''),
    reference: String(state.facts['referencia'] ?? ''),
    channel: context.channel,
    agent: attendingIn(context, state),
    startedAt: state.startedAt,
    paused: state.pausedAt !== null,
    pauseReason: state.pauseReason,
    pausedAt: state.pausedAt,
    stage: step ? stageNames[step.stage] : '',
    action: step?.action ?? '',
  };
}
