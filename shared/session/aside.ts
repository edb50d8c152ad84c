/** What happens at a step without leaving it: data, norms, the client's type, pauses. */
import { placeOf, topFrame } from './place.ts';
import { accept, refuse, type Advance } from './refusal.ts';
import type { SessionContext, SessionState } from './state.ts';
import { wordingOf } from './wording.ts';

/** Keeps a datum; nothing (null, empty) takes it away. */
export function capture(
  context: SessionContext,
  state: SessionState,
  field: string,
  value: string | number | boolean | null,
): Advance {
  const known = Object.hasOwn(context.library.catalog.fields, field) || field === 'referencia';
  if (!known) return refuse('unknownField');
  const { [field]: _before, ...others } = state.facts;
  const empty = value === null || value === '';
  return accept({ ...state, facts: empty ? others : { ...others, [field]: value } });
}

/** Marks a norm of the present step as followed, or takes the mark back. */
export function mark(
  context: SessionContext,
  state: SessionState,
  norm: number,
  marked: boolean,
): Advance {
  const { step, key } = placeOf(context.library, topFrame(state));
  if (!step || norm >= wordingOf(step, context, state).norms.length) return refuse('unknownNorm');
  const others = (state.marks[key] ?? []).filter((each) => each !== norm);
  const next = marked ? [...others, norm].toSorted((a, b) => a - b) : others;
  return accept({ ...state, marks: { ...state.marks, [key]: next } });
}

/** The conduct observed in this contact; optional, and as often as needed (D182). */
export function chooseType(
  context: SessionContext,
  state: SessionState,
  id: string | null,
): Advance {
  if (id !== null && !context.library.catalog.clientTypes.some((type) => type.id === id)) {
    return refuse('unknownClientType');
  }
  return accept({ ...state, clientType: id });
}

/** Preferential care for this contact. Marks of norms that it brought go with it. */
export function chooseCare(
  context: SessionContext,
  state: SessionState,
  care: readonly string[],
): Advance {
  const known = new Set(context.library.catalog.preferentialCare.map(({ id }) => id));
  if (care.some((id) => !known.has(id))) return refuse('unknownCare');
  return accept({ ...state, care: [...new Set(care)] });
}

/** "No hay respuesta adecuada": counted for the author; the flow goes on. */
export function flag(state: SessionState): Advance {
  return accept({ ...state, flags: state.flags + 1 });
}

export function pause(state: SessionState, reason: string, at: number): Advance {
  return accept({ ...state, pausedAt: at, pauseReason: reason });
}

export function resume(state: SessionState, at: number): Advance {
  return state.pausedAt === null ? refuse('notPaused') : accept(withoutPause(state, at));
}

/** The state with its pause, if any, over and counted. A clock that went back counts as no time. */
export function withoutPause(state: SessionState, at: number): SessionState {
  if (state.pausedAt === null) return state;
  const pausedMs = state.pausedMs + Math.max(0, at - state.pausedAt);
  return { ...state, pausedAt: null, pauseReason: null, pausedMs };
}
