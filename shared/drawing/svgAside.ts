import { metrics } from './measure.ts';
import { headOf, pathOf } from './path.ts';
import type { PlacedAside, PlacedEscalation } from './picture.ts';
import { element, lines, rect } from './svgElements.ts';
import type { SvgLook } from './svgLook.ts';

const { padding, text, line, small, smallLine, history } = metrics;

/** The escalation's corner in the file: the gate, the boxes, the way in and the dashed way back. */
export function asideSvg({ gate, boxes, ways }: PlacedAside, look: SvgLook): string {
  const at = { x: gate.x + padding, y: gate.y + padding };
  return element('g', {}, [
    ...ways.map(({ kind, points }) =>
      element('g', {}, [
        element('path', {
          d: pathOf(points),
          fill: 'none',
          stroke: look.red,
          'stroke-width': 1.75,
          ...(kind === 'back' ? { 'stroke-dasharray': '5 4' } : {}),
        }),
        element('path', { d: headOf(points), fill: look.red }),
      ]),
    ),
    rect(gate, { rx: 8, fill: look.paper, stroke: look.redLine, 'stroke-dasharray': '5 4' }),
    lines(gate.lines, at, { size: text, step: line, fill: look.red, weight: 600 }),
    lines(
      gate.back,
      { x: at.x, y: at.y + gate.lines.length * line },
      { size: small, step: smallLine, fill: look.ink },
    ),
    ...boxes.map((box) => boxSvg(box, look)),
  ]);
}

function boxSvg(box: PlacedEscalation, look: SvgLook): string {
  const x = box.x + padding;
  const channelsAt = box.y + padding + box.title.length * line;
  let y = channelsAt + box.channels.length * smallLine + 6;
  const quiet = { size: small, step: smallLine, fill: look.quiet };
  const plain = { size: small, step: smallLine, fill: look.ink };
  const steps = box.steps.flatMap((step, index) => {
    const rows = [
      lines([String(index + 1)], { x, y }, quiet),
      lines(step, { x: x + 18, y }, plain),
    ];
    y += step.length * smallLine + 3;
    return rows;
  });
  const at = { cx: box.history.x, cy: box.history.y };
  const letter = { x: box.history.x, y: box.history.y - smallLine / 2 };
  return element('g', {}, [
    rect(box, { rx: 12, fill: look.redSoft, stroke: look.redLine, 'stroke-dasharray': '5 4' }),
    lines(
      box.title,
      { x, y: box.y + padding },
      { size: text, step: line, fill: look.red, weight: 600 },
    ),
    lines(box.channels, { x, y: channelsAt }, quiet),
    ...steps,
    element('circle', { ...at, r: history, fill: look.paper, stroke: look.redLine }),
    lines(['H'], letter, { ...plain, fill: look.red, weight: 600, anchor: 'middle' }),
  ]);
}
