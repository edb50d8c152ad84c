import { metrics } from './measure.ts';
import { headOf, pathOf } from './path.ts';
import type { Box, Picture, PlacedEdge, PlacedLane, PlacedNode } from './picture.ts';
import { asideSvg } from './svgAside.ts';
import { element, lines, rect, type Attributes } from './svgElements.ts';
import type { SvgLook } from './svgLook.ts';

/** The picture as one SVG file that needs nothing else. `description` says the flow in words. */
export function svgOf(picture: Picture, look: SvgLook, description: string): string {
  const { width, height, drawing } = picture;
  const margin = 16;
  const left = Math.min(0, ...picture.lanes.map(({ x }) => x)) - margin;
  const top = Math.min(0, ...picture.lanes.map(({ y }) => y)) - margin;
  const [wide, high] = [Math.ceil(width - left + margin), Math.ceil(height - top + margin)];
  const body = [
    element('title', {}, [], drawing.name),
    element('desc', {}, [], description),
    rect({ x: left, y: top, width: wide, height: high }, { fill: look.paper }),
    ...picture.lanes.map((lane) => laneSvg(lane, look)),
    ...picture.edges.map((edge) => edgeSvg(edge, look)),
    ...picture.nodes.map((node) => nodeSvg(node, look)),
    ...(picture.aside ? [asideSvg(picture.aside, look)] : []),
  ];
  const attributes: Attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': drawing.language,
    role: 'img',
    width: wide,
    height: high,
    viewBox: `${left} ${top} ${wide} ${high}`,
    'font-family': look.font,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, body)}\n`;
}

function laneSvg(lane: PlacedLane, look: SvgLook): string {
  const at = { x: lane.x + metrics.lanePadding, y: lane.y + 6 };
  const type = { size: metrics.small, step: metrics.smallLine, fill: look.quiet, weight: 600 };
  return element('g', {}, [
    rect(lane, { rx: 12, fill: 'none', stroke: look.line }),
    lines([lane.name], at, type),
  ]);
}

function edgeSvg({ edge, points, label }: PlacedEdge, look: SvgLook): string {
  const dashed = edge.kind === 'back' || edge.kind === 'skip';
  const stroke = edge.kind === 'service' ? look.red : look.border;
  const line: Attributes = { d: pathOf(points), fill: 'none', stroke, 'stroke-width': 1.25 };
  if (dashed) line['stroke-dasharray'] = '5 4';
  return element('g', {}, [
    element('path', line),
    element('path', { d: headOf(points), fill: stroke }),
    ...(edge.returns ? [element('path', { d: headOf(points.toReversed()), fill: stroke })] : []),
    ...(label ? [labelSvg(label, look)] : []),
  ]);
}

function labelSvg(label: Box & { lines: string[] }, look: SvgLook): string {
  const at = { x: label.x + 4, y: label.y };
  const type = { size: metrics.small, step: metrics.smallLine, fill: look.ink };
  return element('g', {}, [rect(label, { fill: look.paper, rx: 3 }), lines(label.lines, at, type)]);
}

function nodeSvg(placed: PlacedNode, look: SvgLook): string {
  return placed.node.kind === 'step' ? stepSvg(placed, look) : exitSvg(placed, look);
}

function stepSvg(placed: PlacedNode, look: SvgLook): string {
  const { node, x, y, height } = placed;
  if (node.kind !== 'step') return '';
  const { padding, text, line, small, smallLine, number } = metrics;
  const tone = look.tones[node.tone];
  const left = x + padding + number;
  const foot = y + height - padding - smallLine;
  const type = { size: text, step: line, fill: look.ink };
  const border: Attributes = { rx: 8, fill: look.paper, stroke: look.border };
  if (node.optional) border['stroke-dasharray'] = '5 4';
  const curve = element('path', {
    d: tone.curve,
    fill: 'none',
    stroke: tone.mark,
    'stroke-width': 3,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    transform: `translate(${left} ${foot + 1}) scale(0.6)`,
  });
  return element('g', {}, [
    rect(placed, border),
    lines([String(node.number)], { x: x + padding, y: y + padding }, { ...type, weight: 600 }),
    lines(placed.lines, { x: left, y: y + padding }, { ...type, weight: 500 }),
    curve,
    lines(
      [placed.note ?? ''],
      { x: left + 40, y: foot },
      { size: small, step: smallLine, fill: tone.ink },
    ),
  ]);
}

function exitSvg(placed: PlacedNode, look: SvgLook): string {
  const { node, x, y, width, height, note } = placed;
  const { text, line, small, smallLine } = metrics;
  const red = node.kind === 'any';
  const border: Attributes = {
    rx: node.kind === 'situation' || node.kind === 'switch' ? 4 : height / 2,
    fill: red ? look.redSoft : look.paper,
    stroke: red ? look.redLine : look.border,
    'stroke-width': node.kind === 'end' ? 2 : 1,
  };
  if (node.kind !== 'end') border['stroke-dasharray'] = '2 3';
  const middle = x + width / 2;
  const top = y + 6 + (note === null ? 0 : smallLine);
  const centred = { anchor: 'middle' as const };
  return element('g', {}, [
    rect(placed, border),
    ...(note === null
      ? []
      : [
          lines(
            [note],
            { x: middle, y: y + 6 },
            { size: small, step: smallLine, fill: look.quiet, ...centred },
          ),
        ]),
    lines(
      placed.lines,
      { x: middle, y: top },
      { size: text, step: line, fill: red ? look.red : look.ink, ...centred },
    ),
  ]);
}
