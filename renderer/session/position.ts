import type { StageView } from '../../shared/session/view.ts';

/** Number of the present step among all steps of its protocol, from 1. */
export function positionIn(stages: readonly StageView[]): { index: number; count: number } {
  const count = stages.reduce((sum, { steps }) => sum + steps, 0);
  const done = stages.reduce((sum, stage) => sum + (stage.state === 'todo' ? 0 : stage.done), 0);
  return { index: Math.min(done + 1, count), count };
}
