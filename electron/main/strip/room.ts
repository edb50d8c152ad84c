import type { Rectangle, Side } from '../placement.ts';

/** The strip that the sidebar keeps to itself, in the same units as the work area. */
export interface OwnStrip {
  side: Side;
  width: number;
}

/**
 * The work area with the sidebar's own strip in it again: what the system reports leaves it out, and docking to
 * that would move the sidebar inwards by its own width, again and again.
 *
 * @param workArea as the system reports it now
 * @param bounds of the whole screen
 */
export function roomWith(workArea: Rectangle, bounds: Rectangle, own: OwnStrip | null): Rectangle {
  if (own === null) return workArea;
  const left = workArea.x - bounds.x;
  const right = bounds.x + bounds.width - (workArea.x + workArea.width);
  // Not yet, or no longer, taken off by the window manager.
  if ((own.side === 'left' ? left : right) < own.width) return workArea;
  const x = own.side === 'left' ? workArea.x - own.width : workArea.x;
  return { ...workArea, x, width: workArea.width + own.width };
}
