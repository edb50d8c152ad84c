import type { SessionView } from '../../shared/session/view.ts';

/** What the tour shows, in this order: each is done when the agent has done it. */
export const tourSteps = ['say', 'forward', 'brake', 'note', 'close'] as const;
export type TourStep = (typeof tourSteps)[number];

/** A tour on its way, on a practice interaction of its own. */
export interface Tour {
  interaction: string;
  /** Which step is shown; as many as there are = all are done. */
  at: number;
  /** The place that it began at. */
  first: string;
  /** The difficult client was opened, or cannot be in this protocol. */
  alarmed: boolean;
}

/** A tour on this practice interaction, at its first step. */
export function tourOn(view: SessionView): Tour {
  return {
    interaction: view.id,
    at: 0,
    first: placeOf(view),
    alarmed: view.actions.escalate === null,
  };
}

/** Where the tour stands once the interaction is like this; null when it was left. */
export function follow(tour: Tour, view: SessionView | null): Tour | null {
  if (view?.id !== tour.interaction || view.status === 'abandoned') return null;
  const alarmed = tour.alarmed || view.mode === 'priority';
  let { at } = tour;
  for (let step = tourSteps[at]; step && isDone(step, { ...tour, alarmed }, view);) {
    at += 1;
    step = tourSteps[at];
  }
  return { ...tour, at, alarmed };
}

function isDone(step: TourStep, tour: Tour, view: SessionView): boolean {
  const moved = placeOf(view) !== tour.first;
  switch (step) {
    case 'say':
      return moved || view.step?.norms.some(({ marked }) => marked) === true;
    case 'forward':
      return moved;
    case 'brake':
      return tour.alarmed && view.mode !== 'priority';
    case 'note':
      return view.notes.trim() !== '';
    case 'close':
      return view.status === 'finished';
  }
}

/** The step of the protocol itself, whatever lies over it. */
function placeOf({ step, trail }: SessionView): string {
  const below = trail[0];
  return below ? `${below.protocol}/${below.stage}/${below.index}` : keyOf(step);
}

function keyOf(step: SessionView['step']): string {
  return step ? `${step.key.split('/')[0]}/${step.stage}/${step.index}` : '';
}
