import type { Point } from './picture.ts';

/** An SVG path through the points, its corners rounded. */
export function pathOf(points: readonly Point[], radius = 7): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const parts = [`M${at(first)}`];
  for (const [index, point] of rest.entries()) {
    const before = points[index];
    const after = rest[index + 1];
    if (!before || !after) parts.push(`L${at(point)}`);
    else {
      const reach = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      const [from, to] = [towards(point, before, reach), towards(point, after, reach)];
      parts.push(`L${at(from)}Q${at(point)} ${at(to)}`);
    }
  }
  return parts.join('');
}

/** An arrow head that ends at the last point. */
export function headOf(points: readonly Point[]): string {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return '';
  const foot = towards(tip, before, 7);
  const [dx, dy] = [(tip.y - foot.y) * 0.58, (foot.x - tip.x) * 0.58];
  const left = { x: foot.x + dx, y: foot.y + dy };
  const right = { x: foot.x - dx, y: foot.y - dy };
  return `M${at(tip)}L${at(left)}L${at(right)}Z`;
}

function towards(from: Point, to: Point, reach: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  const share = reach / whole;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const round = (value: number) => Math.round(value * 10) / 10;
const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
