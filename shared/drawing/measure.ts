import type { Drawing, DrawingEdge, DrawingNode } from './drawing.ts';
import type { PictureWords } from './picture.ts';
import { widthOf, wrapped } from './text.ts';

/** Sizes of type and boxes in the picture, in its own pixels; the style sheet draws by the same ones. */
export const metrics = {
  text: 13,
  line: 17,
  small: 12,
  smallLine: 16,
  padding: 10,
  stepWidth: 208,
  /** Room of the step's number, left of its text. */
  number: 26,
  exitWidth: 156,
  labelWidth: 124,
  laneHead: 30,
  lanePadding: 14,
  asideWidth: 244,
  asideGap: 44,
  history: 12,
} as const;

export interface Measured {
  lines: string[];
  note: string | null;
  width: number;
  height: number;
}

export function measureNode(node: DrawingNode, words: PictureWords): Measured {
  const { text, line, smallLine, padding } = metrics;
  if (node.kind === 'step') {
    const room = metrics.stepWidth - 2 * padding - metrics.number;
    const lines = wrapped(node.action, text, room);
    const height = 2 * padding + lines.length * line + 4 + smallLine;
    return { lines, note: words.tones[node.tone], width: metrics.stepWidth, height };
  }
  const { main, note } = wordsOf(node, words);
  const lines = wrapped(main, text, metrics.exitWidth - 2 * padding);
  const widest = Math.max(
    ...lines.map((each) => widthOf(each, text)),
    note === null ? 0 : widthOf(note, metrics.small),
  );
  const width = Math.ceil(Math.max(72, widest + 2 * padding + 6));
  const noteHeight = note === null ? 0 : smallLine;
  return { lines, note, width, height: 12 + noteHeight + lines.length * line };
}

function wordsOf(
  node: Exclude<DrawingNode, { kind: 'step' }>,
  words: PictureWords,
): { main: string; note: string | null } {
  switch (node.kind) {
    case 'return':
      return { main: words.return, note: null };
    case 'any':
      return { main: words.anyStep, note: null };
    case 'situation':
    case 'switch':
      return { main: node.name, note: words[node.kind] };
    case 'end':
      return { main: node.name, note: node.bySatisfaction ? words.endBySatisfaction : words.end };
  }
}

/** The words on an edge, in lines; null where it needs none. */
export function measureLabel(
  edge: DrawingEdge,
  words: PictureWords,
): { lines: string[]; width: number; height: number } | null {
  const text = labelOf(edge, words);
  if (text === null) return null;
  const lines = wrapped(text, metrics.small, metrics.labelWidth);
  const widest = Math.max(...lines.map((each) => widthOf(each, metrics.small)));
  return { lines, width: Math.ceil(widest) + 8, height: lines.length * metrics.smallLine };
}

function labelOf(edge: DrawingEdge, words: PictureWords): string | null {
  if (edge.kind === 'skip') return words.skip;
  if (edge.kind === 'service') return words.endService;
  return edge.label;
}

/** Everything in a drawing that takes room. */
export function measureAll(drawing: Drawing, words: PictureWords) {
  return {
    nodes: new Map(drawing.nodes.map((node) => [node.id, measureNode(node, words)])),
    labels: new Map(drawing.edges.map((edge) => [edge.id, measureLabel(edge, words)])),
  };
}

export type Measures = ReturnType<typeof measureAll>;
