import { headOf, pathOf } from '../../shared/drawing/path.ts';
import type { Box, PlacedAside, PlacedEscalation } from '../../shared/drawing/picture.ts';

/** The escalation, apart from the flow: the list says the same in words. */
export function Aside({ aside: { gate, boxes, ways } }: { aside: PlacedAside }) {
  return (
    <div className="aside" aria-hidden="true">
      <svg className="lines" width="1" height="1">
        {ways.map(({ kind, points }) => (
          <g key={pathOf(points)} className="lines__edge" data-kind={`aside-${kind}`}>
            <path className="lines__way" d={pathOf(points)} />
            <path className="lines__head" d={headOf(points)} />
          </g>
        ))}
      </svg>
      <div className="aside__gate" style={boxStyle(gate)}>
        <Text className="aside__title" lines={gate.lines} />
        <Text className="aside__small" lines={gate.back} />
      </div>
      {boxes.map((box) => (
        <Rungs key={box.escalation.protocol} box={box} />
      ))}
    </div>
  );
}

function Rungs({ box }: { box: PlacedEscalation }) {
  return (
    <div className="aside__box" style={boxStyle(box)}>
      <Text className="aside__title" lines={box.title} />
      <Text className="aside__small aside__quiet" lines={box.channels} />
      <ol className="aside__steps">
        {box.steps.map((lines) => (
          <li key={lines.join(' ')}>
            <Text className="aside__small" lines={lines} />
          </li>
        ))}
      </ol>
      <span className="aside__history">H</span>
    </div>
  );
}

function Text({ className, lines }: { className: string; lines: string[] }) {
  return (
    <p className={className}>
      {lines.map((line) => (
        <span key={line} className="aside__line">
          {line}
        </span>
      ))}
    </p>
  );
}

/** Set through the CSSOM, as all of React's styles: the page's policy allows no style attribute. */
function boxStyle({ x, y, width, height }: Box) {
  return { transform: `translate(${x}px, ${y}px)`, width, height };
}
