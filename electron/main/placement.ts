export type Side = 'left' | 'right';

/** How the sidebar was last left. `display` is Electron's id of the screen; null = the main one. */
export interface Placement {
  side: Side;
  /** Its usual width; as a rail it is `railWidth` for the moment. */
  width: number;
  display: number | null;
  /** Whether it keeps its strip of the screen free of other windows, where the system allows it. */
  strip: boolean;
}

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Limits of the sidebar's width in px (DESIGN.md is drawn for them). */
export const widths = { min: 340, usual: 400, max: 560 } as const;

/** What the window is for the moment: the bar, a rail that makes room, or wide enough for the supervisor's desk. */
export type Shape = 'bar' | 'rail' | 'wide';

/** How wide it is when it makes room, in px: a button and its margins. */
export const railWidth = 48;

/** How wide the supervisor's screens are drawn (DESIGN.md), in px. */
export const wideWidth = 1280;

export const usualPlacement: Placement = {
  side: 'right',
  width: widths.usual,
  display: null,
  strip: true,
};

/** Where the sidebar stands: the whole height of the work area, on its edge. */
export function dockedBounds(
  placement: Placement,
  workArea: Rectangle,
  shape: Shape = 'bar',
): Rectangle {
  const wished = { bar: clampWidth(placement.width), rail: railWidth, wide: wideWidth }[shape];
  const width = Math.min(wished, workArea.width);
  const x = placement.side === 'right' ? workArea.x + workArea.width - width : workArea.x;
  return { x, y: workArea.y, width, height: workArea.height };
}

/** The edge that a window dropped at `bounds` is meant for. */
export function nearestSide(bounds: Rectangle, workArea: Rectangle): Side {
  const middle = bounds.x + bounds.width / 2;
  return middle < workArea.x + workArea.width / 2 ? 'left' : 'right';
}

/** A width that the sidebar can take. */
export function clampWidth(width: number): number {
  return Math.round(Math.min(widths.max, Math.max(widths.min, width)));
}

/** What a remembered placement says; the usual one when the text is anything else. */
export function parsePlacement(text: string): Placement {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return usualPlacement;
  }
  if (typeof value !== 'object' || value === null) return usualPlacement;
  const { side, width, display, strip = true } = value as Record<string, unknown>;
  const sound =
    (side === 'left' || side === 'right') &&
    typeof width === 'number' &&
    Number.isFinite(width) &&
    (display === null || Number.isSafeInteger(display)) &&
    typeof strip === 'boolean';
  if (!sound) return usualPlacement;
  return { side, width: clampWidth(width), display: display as number | null, strip };
}

/** Whether two rectangles are the same. */
export function sameBounds(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.height === other.height
  );
}
