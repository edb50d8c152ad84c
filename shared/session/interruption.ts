/** What opens over a step and comes back to it: the difficult client, and the situations. */
import { canClose, close, deepestFrame, move, open } from './flow.ts';
import { placeOf, topFrame } from './place.ts';
import { accept, refuse, type Advance } from './refusal.ts';
import type { SessionContext, SessionState } from './state.ts';

/** F8. On a threat the first rungs are left out and the notice to the superior comes at once (X6). */
export function escalate(
  context: SessionContext,
  state: SessionState,
  immediate: boolean,
  at: number,
): Advance {
  const target = escalationFor(context, state);
  if (target === null) return refuse('noEscalation');
  if (state.frames.length >= deepestFrame) return refuse('tooDeep');
  const counted = { ...state, escalations: state.escalations + 1 };
  const opened = open(counted, target, 'escalation', context, at);
  if (!immediate) return accept(opened);
  const { step } = placeOf(context.library, topFrame(opened));
  const threat = step?.options.find((option) => option.threat);
  if (!threat) return accept({ ...opened, threatened: true });
  return accept(move(opened, { type: 'decide', option: threat.id }, context, at) ?? opened);
}

/** The escalation that F8 opens here; null without a client or inside the escalation itself. */
export function escalationFor(context: SessionContext, state: SessionState): string | null {
  if (state.frames.some((frame) => frame.origin === 'escalation')) return null;
  const { protocol } = placeOf(context.library, topFrame(state));
  const target = protocol.escalation[context.channel];
  return target !== undefined && context.library.protocols.has(target) ? target : null;
}

/** "Finalizar la atención": only in an escalation, after its warnings or on a threat. */
export function endService(context: SessionContext, state: SessionState, at: number): Advance {
  const { protocol } = placeOf(context.library, topFrame(state));
  if (protocol.kind !== 'escalamiento' || protocol.warnings === null) return refuse('noTransition');
  const moved = move(state, { type: 'endService' }, context, at);
  return moved ? accept(moved) : refuse('warningsDue');
}

export function openSituation(
  context: SessionContext,
  state: SessionState,
  situation: string,
  at: number,
): Advance {
  const protocol = context.library.protocols.get(situation);
  if (protocol?.kind !== 'situacion') return refuse('noTransition');
  if (state.frames.some((frame) => frame.protocol === situation)) return refuse('alreadyOpen');
  if (state.frames.length >= deepestFrame) return refuse('tooDeep');
  return accept(open(state, situation, 'situation', context, at));
}

/** Leaves a situation or an escalation before its end, back to the step below. */
export function leave(state: SessionState, at: number): Advance {
  return canClose(state) ? accept(close(state, at)) : refuse('notOpen');
}
