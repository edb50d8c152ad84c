import type { SessionView } from '../../shared/session/view.ts';

/** As the log keeps it: times of handling leave it out. */
export const recoveryReason = 'recuperacion';

/** Names a place of an interaction: changes when the agent moves on. */
export function placeIn(view: SessionView): string {
  return `${view.id}/${view.step?.key ?? ''}`;
}

interface Before {
  view: SessionView | null;
  recovery: string | null;
}

/** Where a recovery pause is offered: the place an escalation was left for, until the agent moves on or rests. */
export function recoveryAfter(before: Before, view: SessionView | null): string | null {
  if (!view || view.status !== 'open') return null;
  const left = before.view?.mode === 'priority' && view.mode !== 'priority';
  if (left && before.view?.id === view.id) return placeIn(view);
  return before.recovery === placeIn(view) ? before.recovery : null;
}
