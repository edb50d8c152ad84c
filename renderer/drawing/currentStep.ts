import type { Drawing } from '../../shared/drawing/drawing.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { stepsIn } from './stepsIn.ts';

/** The step that the live interaction stands at in this protocol, also where a detour lies over it. */
export function currentStep(drawing: Drawing | null, view: SessionView | null): string | null {
  if (!drawing || !view || (view.status !== 'open' && view.status !== 'paused')) return null;
  if (view.protocol.id === drawing.protocol) return view.step?.id ?? null;
  const below = view.trail.find(({ protocol }) => protocol === drawing.protocol);
  if (!below) return null;
  const { stage, index } = below;
  return stepsIn(drawing).find((step) => step.stage === stage && step.index === index)?.id ?? null;
}
