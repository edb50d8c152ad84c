import type { StateValue } from 'xstate';
import { protocolIn, type Library } from '../library/library.ts';
import { stepOf, type Protocol, type Step } from '../protocol/protocol.ts';
import type { Frame, SessionState } from './state.ts';

/** The step a state value stands for: `{analisis: 'tel-3'}` → `tel-3`; null once the machine is final. */
export function stepIdIn(value: StateValue): string | null {
  if (typeof value === 'string') return null;
  const leaf = Object.values(value)[0];
  return typeof leaf === 'string' ? leaf : null;
}

/** The frame the agent is in: the innermost one. */
export function topFrame(state: SessionState): Frame {
  const frame = state.frames.at(-1);
  if (!frame) throw new Error('a session without frames');
  return frame;
}

export interface Place {
  protocol: Protocol;
  step: Step | null;
  /** "protocol/step", as the log and the marks name it; "protocol/" once it has ended. */
  key: string;
}

/** Where a frame stands. `step` is null when its protocol has ended. */
export function placeOf(library: Library, frame: Frame): Place {
  const protocol = protocolIn(library, frame.protocol);
  const id = stepIdIn(frame.value);
  return {
    protocol,
    step: id === null ? null : (stepOf(protocol, id) ?? null),
    key: `${frame.protocol}/${id ?? ''}`,
  };
}

/** "protocol/step" of the place on top. */
export function keyOf(state: SessionState): string {
  const frame = topFrame(state);
  return `${frame.protocol}/${stepIdIn(frame.value) ?? ''}`;
}
