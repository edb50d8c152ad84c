import type { Drawing, DrawnEscalation } from './drawing.ts';
import { metrics } from './measure.ts';
import type { PictureWords, PlacedAside, PlacedEscalation, Point } from './picture.ts';
import { wrapped } from './text.ts';

const { padding, line, small, smallLine, text, history } = metrics;
/** Room beside the boxes for the ways in (left) and back (right). */
const lineRoom = 22;
const gap = 30;

/** The escalation, apart from the flow and to its right; null where there is none. */
export function placeAside(drawing: Drawing, words: PictureWords, at: Point): PlacedAside | null {
  if (drawing.escalations.length === 0) return null;
  const x = at.x + metrics.asideGap;
  const gate = gateAt({ x, y: at.y }, words);
  let y = gate.y + gate.height + gap;
  const boxes = drawing.escalations.map((escalation) => {
    const box = boxAt({ x, y }, escalation, words);
    y += box.height + gap;
    return box;
  });
  return { gate, boxes, ways: boxes.flatMap((box, index) => waysOf(gate, box, index)) };
}

function gateAt(at: Point, words: PictureWords): PlacedAside['gate'] {
  const room = metrics.asideWidth - 2 * padding;
  const lines = wrapped(words.fromAnyStep, text, room);
  const back = wrapped(words.backToStep, small, room);
  const height = 2 * padding + lines.length * line + back.length * smallLine;
  return { ...at, width: metrics.asideWidth, height, lines, back };
}

function boxAt(at: Point, escalation: DrawnEscalation, words: PictureWords): PlacedEscalation {
  const room = metrics.asideWidth - 2 * padding;
  const title = wrapped(escalation.name, text, room);
  const names = escalation.channels.map((channel) => words.channels[channel]).join(', ');
  const channels = wrapped(names, small, room);
  const steps = escalation.steps.map((step) => wrapped(step, small, room - 18));
  const count = steps.reduce((sum, lines) => sum + lines.length, 0);
  const own = title.length * line + channels.length * smallLine;
  const height = 2 * padding + own + 6 + count * smallLine + steps.length * 3 + 2 * history + 6;
  return {
    ...at,
    escalation,
    width: metrics.asideWidth,
    height,
    title,
    channels,
    steps,
    history: {
      x: at.x + metrics.asideWidth - padding - history,
      y: at.y + height - padding - history,
    },
  };
}

/** Down into the box; back out of its H, dashed, along the other side. */
function waysOf(gate: PlacedAside['gate'], box: PlacedEscalation, index: number) {
  const middle = gate.y + gate.height / 2;
  const into: Point[] =
    index === 0
      ? [
          { x: gate.x + 40, y: gate.y + gate.height },
          { x: gate.x + 40, y: box.y },
        ]
      : [
          { x: gate.x, y: middle },
          { x: gate.x - lineRoom, y: middle },
          { x: gate.x - lineRoom, y: box.y + 22 },
          { x: box.x, y: box.y + 22 },
        ];
  const edge = box.x + box.width;
  const back: Point[] = [
    { x: box.history.x + history, y: box.history.y },
    { x: edge + lineRoom, y: box.history.y },
    { x: edge + lineRoom, y: middle },
    { x: edge, y: middle },
  ];
  return [
    { kind: 'in' as const, points: into },
    { kind: 'back' as const, points: back },
  ];
}
