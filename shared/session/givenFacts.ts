import type { Facts } from '../protocol/condition.ts';
import type { StartedEvent } from './event.ts';

/** What is known before the first step: what a follow-up brings along, and what was said at the start. */
export function givenFacts({ given, client, reference, phone }: StartedEvent): Facts {
  return {
    ...given,
    ...(client === '' ? {} : { cliente: client }),
    ...(reference === '' ? {} : { referencia: reference }),
    ...(phone === '' ? {} : { telefono: phone }),
  };
}
