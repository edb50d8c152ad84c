import type { Box } from '../../shared/drawing/picture.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const axes: Readonly<Record<Direction, { along: 'x' | 'y'; sign: 1 | -1 }>> = {
  ArrowUp: { along: 'y', sign: -1 },
  ArrowDown: { along: 'y', sign: 1 },
  ArrowLeft: { along: 'x', sign: -1 },
  ArrowRight: { along: 'x', sign: 1 },
};

export function isDirection(key: string): key is Direction {
  return key in axes;
}

/** The box that an arrow leads to: the nearest one that way, counting what lies off the line double. */
export function nearest<T extends Box>(
  from: T,
  boxes: readonly T[],
  direction: Direction,
): T | null {
  const { along, sign } = axes[direction];
  const across = along === 'x' ? 'y' : 'x';
  const start = centre(from);
  let best: { box: T; cost: number } | null = null;
  for (const box of boxes) {
    const place = centre(box);
    const ahead = (place[along] - start[along]) * sign;
    const aside = Math.abs(place[across] - start[across]);
    if (box === from || ahead < 8 || (along === 'x' && aside > ahead)) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { box, cost };
  }
  return best?.box ?? null;
}

function centre({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}
