import type { Drawing } from './drawing.ts';
import { measureAll, metrics, type Measures } from './measure.ts';
import { placeAside } from './aside.ts';
import { spread } from './spread.ts';
import type {
  Box,
  Picture,
  PictureWords,
  PlacedEdge,
  PlacedLane,
  PlacedNode,
  Point,
} from './picture.ts';

/** As elkjs wants and gives them; only what is used here, so that this file needs no layout library. */
export interface Graph {
  id: string;
  layoutOptions?: Record<string, string>;
  width?: number;
  height?: number;
  x?: number;
  y?: number;
  children?: Graph[];
  edges?: GraphEdge[];
}

export interface GraphEdge {
  id: string;
  layoutOptions?: Record<string, string>;
  sources: string[];
  targets: string[];
  labels?: { text?: string; width?: number; height?: number; x?: number; y?: number }[];
  sections?: { startPoint: Point; endPoint: Point; bendPoints?: Point[] }[];
}

const options: Record<string, string> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.partitioning.activate': 'true',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'TAIL_LAYER',
  // As early as it can: else a partition's last layer draws every way out towards it.
  'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
  'elk.layered.thoroughness': '20',
};

/** Lays a drawing out: stages one under the other, the flow downwards. The layout itself is elkjs's. */
export async function layOut(
  drawing: Drawing,
  words: PictureWords,
  layout: (graph: Graph) => Promise<Graph>,
): Promise<Picture> {
  const measures = measureAll(drawing, words);
  return pictureOf(drawing, words, measures, await layout(graphOf(drawing, measures)));
}

function graphOf(drawing: Drawing, { nodes, labels }: Measures): Graph {
  const order = drawing.lanes.map(({ id }) => id);
  return {
    id: 'drawing',
    layoutOptions: options,
    children: drawing.nodes.map(({ id, stage }) => ({
      id,
      width: nodes.get(id)?.width ?? 0,
      height: nodes.get(id)?.height ?? 0,
      layoutOptions: { 'elk.partitioning.partition': String(order.indexOf(stage)) },
    })),
    edges: drawing.edges.map(({ id, from, to }) => {
      const label = labels.get(id);
      const sized = label ? { text: id, width: label.width, height: label.height } : null;
      const labelled = { id, sources: [from], targets: [to], labels: sized ? [sized] : [] };
      return follows(drawing, from, to) ? { ...labelled, layoutOptions: straight } : labelled;
    }),
  };
}

const straight = {
  'elk.layered.priority.straightness': '20',
  'elk.layered.priority.direction': '20',
};

/** The way of most conversations, from a step to the one after it: drawn as straight as can be. */
function follows({ nodes }: Drawing, from: string, to: string): boolean {
  const number = (id: string) => {
    const node = nodes.find((each) => each.id === id);
    return node?.kind === 'step' ? node.number : Number.NaN;
  };
  return number(to) === number(from) + 1;
}

function pictureOf(
  drawing: Drawing,
  words: PictureWords,
  measures: Measures,
  graph: Graph,
): Picture {
  const places = new Map((graph.children ?? []).map((place) => [place.id, place]));
  const routes = new Map((graph.edges ?? []).map((route) => [route.id, route]));
  const laid = drawing.nodes.flatMap((node): PlacedNode[] => {
    const place = places.get(node.id);
    const measured = measures.nodes.get(node.id);
    if (!place || !measured) return [];
    return [{ node, x: place.x ?? 0, y: place.y ?? 0, ...measured }];
  });
  const routed = drawing.edges.flatMap((edge): PlacedEdge[] => {
    const route = routes.get(edge.id);
    return route ? [{ edge, points: pointsOf(route), label: labelBox(route, measures) }] : [];
  });
  const { nodes, edges } = spread({ drawing, nodes: laid, edges: routed });
  const lanes = lanesOf(drawing, nodes, edges);
  const right = Math.max(...lanes.map(({ x, width }) => x + width));
  const aside = placeAside(drawing, words, { x: right, y: lanes[0]?.y ?? 0 });
  return framed({ drawing, lanes, nodes, edges, aside, width: 0, height: 0 });
}

function pointsOf({ sections = [] }: GraphEdge): Point[] {
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
}

function labelBox(route: GraphEdge, { labels }: Measures): PlacedEdge['label'] {
  const measured = labels.get(route.id);
  const [label] = route.labels ?? [];
  return measured && label ? { ...measured, x: label.x ?? 0, y: label.y ?? 0 } : null;
}

/** A frame a stage round all that belongs to it, all as wide as the widest. */
function lanesOf(drawing: Drawing, nodes: PlacedNode[], edges: PlacedEdge[]): PlacedLane[] {
  const all: Box[] = [...nodes, ...edges.flatMap(({ points, label }) => boxesOf(points, label))];
  const left = Math.min(...all.map(({ x }) => x)) - metrics.lanePadding;
  const right = Math.max(...all.map(({ x, width }) => x + width)) + metrics.lanePadding;
  return drawing.lanes.map((lane) => {
    const own = nodes.filter(({ node }) => node.stage === lane.id);
    const top = Math.min(...own.map(({ y }) => y)) - metrics.laneHead;
    const bottom = Math.max(...own.map(({ y, height }) => y + height)) + metrics.lanePadding;
    return { ...lane, x: left, y: top, width: right - left, height: bottom - top };
  });
}

function boxesOf(points: Point[], label: Box | null): Box[] {
  return [...points.map((point) => ({ ...point, width: 0, height: 0 })), ...(label ? [label] : [])];
}

/** How large the whole is, from 0,0 with a margin. */
function framed(picture: Picture): Picture {
  const { aside, lanes } = picture;
  const ways = aside ? aside.ways.flatMap(({ points }) => boxesOf(points, null)) : [];
  const boxes: Box[] = [...lanes, ...(aside ? [aside.gate, ...aside.boxes] : []), ...ways];
  return {
    ...picture,
    width: Math.max(...boxes.map(({ x, width }) => x + width)),
    height: Math.max(...boxes.map(({ y, height }) => y + height)),
  };
}
