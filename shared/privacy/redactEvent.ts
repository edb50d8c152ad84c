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

/** The event with every free text in it as it may be kept. */
export function redactEvent<Event extends AnyEvent>(event: Event): Event {
  const entries = Object.entries(event).map(([key, value]) => [
    key,
    freeTexts.has(key) && typeof value === 'string' ? redact(value) : value,
  ]);
  return Object.fromEntries(entries) as Event;
}
