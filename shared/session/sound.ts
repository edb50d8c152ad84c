import { z } from 'zod';
import { sessionEvent, startedEvent, type LoggedEvent } from './event.ts';

/** An agent is written by the core alone; read here only as far as a log that was tampered with must be told. */
const takenOver = z.object({
  type: z.literal('takenOver'),
  agent: z.object({ id: z.string(), name: z.string(), position: z.string() }),
});
const anyEvent = z.union([sessionEvent, startedEvent, takenOver]);

/**
 * The events of a log up to the first one that is none: what was written from outside must not be followed.
 * @returns its place as well, from 1; null when every event is one.
 */
export function soundPart(log: readonly LoggedEvent[]): {
  log: LoggedEvent[];
  brokenAt: number | null;
} {
  const first = log.findIndex(
    ({ seq, event }, index) => seq !== index + 1 || !anyEvent.safeParse(event).success,
  );
  return first < 0
    ? { log: [...log], brokenAt: null }
    : { log: log.slice(0, first), brokenAt: first + 1 };
}
