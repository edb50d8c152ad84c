import type { SessionView } from '../../shared/session/view.ts';

/** The four looks that a live interaction has on the screen. */
export type Look = 'finished' | 'wrapUp' | 'priority' | 'step';

/** The look that the state of an interaction asks for. */
export function lookOf(view: SessionView): Look {
  if (view.status === 'finished' || view.status === 'abandoned') return 'finished';
  if (view.wrapUp || !view.step) return 'wrapUp';
  return view.mode === 'priority' ? 'priority' : 'step';
}
