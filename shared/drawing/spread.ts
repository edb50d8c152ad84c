import { metrics } from './measure.ts';
import type { Picture, Point } from './picture.ts';

/** Room between two stages that their frames and the lower one's name take. */
const room = metrics.laneHead + metrics.lanePadding + 10;

/**
 * Moves the stages apart until their frames fit between them. All that lies at one height moves alike, so
 * straight lines stay straight.
 */
export function spread<P extends Pick<Picture, 'drawing' | 'nodes' | 'edges'>>(picture: P): P {
  const cuts = cutsOf(picture);
  const moved = <T extends Point>(point: T): T => {
    const extra = cuts.reduce((sum, cut) => (point.y >= cut.at ? sum + cut.extra : sum), 0);
    return { ...point, y: point.y + extra };
  };
  return {
    ...picture,
    nodes: picture.nodes.map(moved),
    edges: picture.edges.map((placed) => ({
      ...placed,
      points: placed.points.map(moved),
      label: placed.label ? moved(placed.label) : null,
    })),
  };
}

function cutsOf({ drawing, nodes }: Pick<Picture, 'drawing' | 'nodes'>) {
  const spans = drawing.lanes.map(({ id }) => {
    const own = nodes.filter(({ node }) => node.stage === id);
    return {
      top: Math.min(...own.map(({ y }) => y)),
      bottom: Math.max(...own.map(({ y, height }) => y + height)),
    };
  });
  return spans.slice(1).map((span, index) => {
    const above = spans[index]?.bottom ?? span.top;
    return { at: (above + span.top) / 2, extra: Math.max(0, room - (span.top - above)) };
  });
}
