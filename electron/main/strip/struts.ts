import type { Rectangle, Side } from '../placement.ts';

/**
 * The twelve numbers of `_NET_WM_STRUT_PARTIAL` (Extended Window Manager Hints 1.5): left, right, top, bottom,
 * then where each begins and ends. Everything in pixels of the root window, which spans all monitors.
 *
 * A strut is measured from the edge of the root, not of a monitor: on the inner edge between two monitors it
 * would take the whole of the neighbour, so that there is none.
 *
 * @param window where the sidebar stands
 * @param monitors all of them, the sidebar's own included
 * @returns null where nothing can be kept
 */
export function strutsOf(
  window: Rectangle,
  side: Side,
  root: { width: number; height: number },
  monitors: readonly Rectangle[],
): number[] | null {
  const own = monitorOf(window, monitors);
  const band = bandOf(window, side, root);
  const others = monitors.filter((each) => own === null || !overlap(each, own));
  if (others.some((each) => overlap(each, band))) return null;
  const [start, end] = [window.y, window.y + window.height - 1];
  return side === 'left'
    ? [band.width, 0, 0, 0, start, end, 0, 0, 0, 0, 0, 0]
    : [0, band.width, 0, 0, 0, 0, start, end, 0, 0, 0, 0];
}

/** From the window's inner edge to the edge of the root. */
function bandOf(window: Rectangle, side: Side, root: { width: number }): Rectangle {
  const x = side === 'left' ? 0 : window.x;
  const end = side === 'left' ? window.x + window.width : root.width;
  return { x, y: window.y, width: Math.max(0, end - x), height: window.height };
}

/** The monitor that holds the most of a window. */
function monitorOf(window: Rectangle, monitors: readonly Rectangle[]): Rectangle | null {
  const shares = monitors.map((each) => [share(each, window), each] as const);
  const [most] = shares.toSorted(([one], [other]) => other - one);
  return most && most[0] > 0 ? most[1] : null;
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return share(one, other) > 0;
}

/** The area that two rectangles have in common. */
function share(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}
