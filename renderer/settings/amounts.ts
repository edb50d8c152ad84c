import type { Bounds } from '../../shared/settings/bounds.ts';

type Range = Pick<Bounds, 'min' | 'max'>;

/** A whole number as it was typed; null where it is none or out of range. */
export function wholeIn(text: string, range: Range): number | null {
  return /^\d{1,6}$/.test(text.trim()) ? within(Number(text), range) : null;
}

/** Seconds of a length typed as minutes ("6") or minutes and seconds ("6:30"); null where it is none or out of range. */
export function secondsIn(text: string, range: Range): number | null {
  const [, minutes, seconds = '0'] = /^(\d{1,3})(?::([0-5]\d))?$/.exec(text.trim()) ?? [];
  return minutes === undefined ? null : within(Number(minutes) * 60 + Number(seconds), range);
}

/** Seconds as the same field takes them: minutes are never folded into hours. */
export function lengthText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function within(amount: number, { min, max }: Range): number | null {
  return amount >= min && amount <= max ? amount : null;
}
