import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import type { Picture, PlacedNode } from '../../shared/drawing/picture.ts';
import { isDirection, nearest, type Direction } from './nearest.ts';
import { fitAll } from './ZoomTools.tsx';

type Flow = ReturnType<typeof useReactFlow>;

const panBy = 80;
const pans: Readonly<Record<Direction, { x: number; y: number }>> = {
  ArrowUp: { x: 0, y: panBy },
  ArrowDown: { x: 0, y: -panBy },
  ArrowLeft: { x: panBy, y: 0 },
  ArrowRight: { x: -panBy, y: 0 },
};
const zooms: Readonly<Record<string, (flow: Flow) => Promise<boolean>>> = {
  '+': (flow) => flow.zoomIn(),
  '=': (flow) => flow.zoomIn(),
  '-': (flow) => flow.zoomOut(),
  '0': fitAll,
};

/** Arrows move from box to box, Shift and arrows move the picture, + − 0 zoom. */
export function useCanvasKeys({ nodes }: Picture, focused: string | null) {
  const flow = useReactFlow();
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOf(event, flow, nodes, focused);
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function actOf(
  { key, shiftKey, currentTarget }: KeyboardEvent<HTMLElement>,
  flow: Flow,
  nodes: PlacedNode[],
  focused: string | null,
): (() => void) | null {
  const zoom = zooms[key];
  if (zoom) return () => void zoom(flow);
  if (isDirection(key) && shiftKey) return () => pan(flow, pans[key]);
  const from = nodes.find(({ node }) => node.id === focused) ?? nodes[0];
  const target = from && targetOf(key, from, nodes);
  return target ? () => moveTo(target, currentTarget, flow) : null;
}

function targetOf(key: string, from: PlacedNode, nodes: PlacedNode[]): PlacedNode | null {
  if (key === 'Home') return nodes[0] ?? null;
  if (key === 'End') return nodes.findLast(({ node }) => node.kind === 'step') ?? null;
  return isDirection(key) ? nearest(from, nodes, key) : null;
}

function pan(flow: Flow, by: { x: number; y: number }): void {
  const { x, y, zoom } = flow.getViewport();
  void flow.setViewport({ x: x + by.x, y: y + by.y, zoom });
}

/** Focuses a box, and brings it into view where it is not. */
function moveTo({ node, ...box }: PlacedNode, frame: HTMLElement, flow: Flow): void {
  const button = frame.querySelector<HTMLElement>(`[data-node="${CSS.escape(node.id)}"]`);
  button?.focus({ preventScroll: true });
  const seen = button?.getBoundingClientRect();
  const room = frame.getBoundingClientRect();
  const inside =
    seen &&
    seen.top >= room.top + 8 &&
    seen.bottom <= room.bottom - 8 &&
    seen.left >= room.left + 8 &&
    seen.right <= room.right - 8;
  if (inside) return;
  const { zoom } = flow.getViewport();
  void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom });
}
