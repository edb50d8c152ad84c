import type { ChannelId, StageId, ToneId } from '../protocol/protocol.ts';
import type { Drawing, DrawingEdge, DrawingNode, DrawnEscalation } from './drawing.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** What the picture says beyond the protocol's own texts, in the language of the interface. */
export interface PictureWords {
  return: string;
  anyStep: string;
  endService: string;
  skip: string;
  optional: string;
  situation: string;
  switch: string;
  end: string;
  endBySatisfaction: string;
  fromAnyStep: string;
  backToStep: string;
  tones: Readonly<Record<ToneId, string>>;
  channels: Readonly<Record<ChannelId, string>>;
}

export interface PlacedNode extends Box {
  node: DrawingNode;
  /** The main text, broken into lines. */
  lines: string[];
  /** The small line: a tone's name, or what kind of exit this is. */
  note: string | null;
}

export interface PlacedEdge {
  edge: DrawingEdge;
  points: Point[];
  label: (Box & { lines: string[] }) | null;
}

export interface PlacedLane extends Box {
  id: StageId;
  name: string;
}

export interface PlacedEscalation extends Box {
  escalation: DrawnEscalation;
  title: string[];
  channels: string[];
  steps: string[][];
  /** Centre of the H: history, back to the step that was left. */
  history: Point;
}

/** The escalation's own corner: "any step" once, with its way in and its way back. */
export interface PlacedAside {
  gate: Box & { lines: string[]; back: string[] };
  boxes: PlacedEscalation[];
  ways: { kind: 'in' | 'back'; points: Point[] }[];
}

/** A drawing laid out: the same for the screen, the printer and the file. */
export interface Picture {
  drawing: Drawing;
  width: number;
  height: number;
  lanes: PlacedLane[];
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  aside: PlacedAside | null;
}
