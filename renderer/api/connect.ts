import type { ClientLink } from '@orpc/client';
import type { CallContext } from './callTimeout.ts';
import { portLink } from './portLink.ts';
import { webLink } from './webLink.ts';

/** Picks the transport: a page loaded over HTTP speaks HTTP, any other waits for the window's port. */
export function connect(): ClientLink<CallContext> {
  const { protocol, origin } = window.location;
  // The development server speaks HTTP too, but only the desktop window opens its page.
  const overHttp = protocol.startsWith('http') && !import.meta.env.DEV;
  return overHttp ? webLink(origin) : portLink(origin);
}
