import type { ReactNode } from 'react';

/** A key as drawn on a control. `quiet` where it only reminds. */
export function Keycap({ quiet = false, children }: { quiet?: boolean; children: ReactNode }) {
  return <kbd className={quiet ? 'kbd--quiet' : undefined}>{children}</kbd>;
}
