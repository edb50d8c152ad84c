import { useReactFlow } from '@xyflow/react';
import type { RefObject } from 'react';
import type { Box, Picture } from '../../shared/drawing/picture.ts';

const margin = 20;
/** Below this the words of a step are no longer read at a glance. */
const readable = 0.86;

/** Shows the flow from its beginning, or from the step of the live interaction, at a size one can read. */
export function useFirstView(
  { lanes, nodes, width }: Picture,
  current: string | null,
  frame: RefObject<HTMLElement | null>,
): () => void {
  const flow = useReactFlow();
  return () => {
    const [lane] = lanes;
    const room = frame.current?.getBoundingClientRect();
    if (!lane || !room) return;
    const whole = width - lane.x + 2 * margin;
    const flowOnly = lane.width + 2 * margin;
    const wanted = room.width >= whole * readable ? whole : flowOnly;
    const zoom = Math.min(1, Math.max(readable, room.width / wanted));
    const start = nodes.find(({ node }) => node.id === current) ?? nodes[0];
    const x = acrossAt(lane, start, wanted, zoom, room.width);
    const y =
      current !== null && start
        ? Math.min(margin - lane.y * zoom, room.height / 2 - (start.y + start.height / 2) * zoom)
        : margin - lane.y * zoom;
    void flow.setViewport({ x, y, zoom });
  };
}

/** All of it in the middle; else from its left edge, if the first box is seen then; else round that box. */
function acrossAt(
  lane: Box,
  start: Box | undefined,
  wanted: number,
  zoom: number,
  room: number,
): number {
  const spare = room - wanted * zoom;
  if (spare >= 0) return spare / 2 + (margin - lane.x) * zoom;
  if (!start || (start.x + start.width - lane.x + margin) * zoom <= room) {
    return margin / 2 - lane.x * zoom;
  }
  return room / 2 - (start.x + start.width / 2) * zoom;
}
