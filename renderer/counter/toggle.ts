import { useSession } from '../session/store.ts';

/** Turns to the view that the client may see, and back. */
export function toggleCounter(): void {
  useSession.setState(({ counter }) => ({ counter: !counter, sheet: null }));
}
