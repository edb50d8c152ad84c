import type { Drawing, DrawingEdge } from '../../shared/drawing/drawing.ts';

/** Where an edge leads, in the parts that the list needs to say it. */
export type Way = { edge: DrawingEdge } & Place;

export type Place =
  | { to: 'step'; number: number; action: string }
  | { to: 'situation'; name: string; after: Place | null }
  | { to: 'switch'; name: string }
  | { to: 'end'; name: string; bySatisfaction: boolean }
  | { to: 'return' };

/** The ways out of a node, in the order they are offered. */
export function waysFrom(drawing: Drawing, node: string): Way[] {
  return drawing.edges
    .filter((edge) => edge.from === node)
    .flatMap((edge) => {
      const place = placeOf(drawing, edge);
      return place ? [{ edge, ...place }] : [];
    });
}

function placeOf(drawing: Drawing, edge: DrawingEdge): Place | null {
  const node = drawing.nodes.find(({ id }) => id === edge.to);
  if (!node || node.kind === 'any') return null;
  switch (node.kind) {
    case 'step':
      return { to: 'step', number: node.number, action: node.action };
    case 'situation': {
      const back = drawing.edges.find(({ from }) => from === node.id);
      const after = edge.returns || !back ? null : placeOf(drawing, back);
      return { to: 'situation', name: node.name, after };
    }
    case 'return':
      return { to: 'return' };
    case 'switch':
      return { to: 'switch', name: node.name };
    case 'end':
      return { to: 'end', name: node.name, bySatisfaction: node.bySatisfaction };
  }
}
