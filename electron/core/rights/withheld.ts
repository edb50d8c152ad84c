import type { Desk } from '../session/desk.ts';

/** Something was blocked or erased, or may be read again: whatever was made of it before is made anew. */
export function withheld({ followUps, exports }: Desk): void {
  followUps.changed();
  exports.outdated();
}
