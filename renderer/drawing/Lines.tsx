import { headOf, pathOf } from '../../shared/drawing/path.ts';
import { metrics } from '../../shared/drawing/measure.ts';
import type { Box, Picture, PlacedEdge, PlacedLane } from '../../shared/drawing/picture.ts';

interface Props {
  picture: Picture;
  focused: string | null;
  /** The steps that were passed, in order. */
  way: readonly string[];
}

/** Frames of the stages and the ways between the boxes. In words they are in the list. */
export function Lines({ picture, focused, way }: Props) {
  const { lanes, edges, width, height } = picture;
  const lit = ({ edge }: PlacedEdge) =>
    focused !== null && (edge.from === focused || edge.to === focused);
  const walked = ({ edge }: PlacedEdge) =>
    way.some((step, index) => step === edge.from && way[index + 1] === edge.to);
  // The lit ones last: they lie over the others.
  const ordered = edges.toSorted(
    (a, b) => Number(lit(a) || walked(a)) - Number(lit(b) || walked(b)),
  );
  return (
    <svg className="lines" width={width} height={height} aria-hidden="true">
      {lanes.map((lane) => (
        <Lane key={lane.id} lane={lane} />
      ))}
      {ordered.map((placed) => (
        <Edge key={placed.edge.id} placed={placed} lit={lit(placed)} walked={walked(placed)} />
      ))}
      {ordered.map((placed) =>
        placed.label ? <Label key={placed.edge.id} label={placed.label} lit={lit(placed)} /> : null,
      )}
    </svg>
  );
}

function Lane({ lane: { name, ...box } }: { lane: PlacedLane }) {
  return (
    <>
      <rect className="lines__lane" x={box.x} y={box.y} width={box.width} height={box.height} />
      <text className="lines__stage" x={box.x + metrics.lanePadding} y={box.y + 20}>
        {name}
      </text>
    </>
  );
}

interface EdgeProps {
  placed: PlacedEdge;
  lit: boolean;
  walked: boolean;
}

function Edge({ placed: { edge, points }, lit, walked }: EdgeProps) {
  return (
    <g className="lines__edge" data-kind={edge.kind} data-lit={lit} data-walked={walked}>
      <path className="lines__way" d={pathOf(points)} />
      <path className="lines__head" d={headOf(points)} />
      {edge.returns ? <path className="lines__head" d={headOf(points.toReversed())} /> : null}
    </g>
  );
}

function Label({ label, lit }: { label: Box & { lines: string[] }; lit: boolean }) {
  return (
    <g className="lines__label" data-lit={lit}>
      <rect x={label.x} y={label.y} width={label.width} height={label.height} />
      <text>
        {label.lines.map((line, index) => (
          <tspan key={line} x={label.x + 4} y={label.y + index * metrics.smallLine + metrics.small}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
