import type { TimesView } from '../../shared/session/view.ts';

/** Time attended until `now`, without pauses; it stands still while paused and once the wrap-up began. */
export function attendedMs(times: TimesView, now: number): number {
  const until = times.pausedAt ?? times.wrapUpAt ?? now;
  return until - times.startedAt - times.pausedMs;
}

/** Time on the present step; it stands still while paused. */
export function stepMs(times: TimesView, now: number): number {
  return (times.pausedAt ?? now) - times.stepAt;
}
