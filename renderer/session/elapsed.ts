import type { TimesView } from '../../shared/session/view.ts';

/** Time attended until `now`, without pauses; it stands still while paused and once the wrap-up began. */
export function attendedMs(times: TimesView, now: number): number {
  const until = times.pausedAt ?? times.wrapUpAt ?? now;
  return until - times.startedAt - times.pausedMs;
}

/** Time on the present step, without its pauses; it stands still while paused. */
export function stepMs(times: TimesView, now: number): number {
  return (times.pausedAt ?? now) - times.stepAt - times.stepPausedMs;
}

/** Time waited in all, the pause that runs included. */
export function pausedMs(times: TimesView, now: number): number {
  return times.pausedMs + (times.pausedAt === null ? 0 : now - times.pausedAt);
}

/** How many times the reminder of a long hold is due; 0 = not yet. */
export function remindersDue(times: TimesView, now: number): number {
  if (times.pausedAt === null) return 0;
  return Math.floor((now - times.pausedAt) / (times.holdReminderSeconds * 1000));
}
