import type { AnyEvent } from '../session/event.ts';
import { redact } from './redact.ts';

/** Where a person's words can stand in an event; the rest are ids and numbers of our own. */
const freeTexts: ReadonlySet<string> = new Set([
  'text',
  'note',
  'reason',
  'words',
  'value',
  'client',
  'reference',
  'phone',
]);

/**
 * The event with every free text in it as it may be kept. A card number typed where a number is asked for is masked
 * too; a moment (UTC ms), which has as many digits, is none.
 */
export function redactEvent<Event extends AnyEvent>(
  event: Event,
  isMoment: (field: string) => boolean = () => false,
): Event {
  const moment = event.type === 'captured' && isMoment(event.field);
  const entries = Object.entries(event).map(([key, value]) => [
    key,
    freeTexts.has(key) && !moment ? keptAs(value) : value,
  ]);
  return Object.fromEntries(entries) as Event;
}

function keptAs(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'number') return value;
  const text = String(value);
  const kept = redact(text);
  return kept === text ? value : kept;
}
