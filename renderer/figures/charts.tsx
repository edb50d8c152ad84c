import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import type { Rate } from '../../shared/figures/rate.ts';
import type { Spread } from '../../shared/figures/view.ts';
import { useWidth } from './useWidth.ts';

export interface Column {
  name: string;
  value: number;
  /** Of the value, what is drawn apart. */
  part?: number;
}

/** Columns over a row of names, such as days or hours. */
export function Columns({ columns }: { columns: readonly Column[] }) {
  const [element, width] = useWidth();
  return (
    <div ref={element}>
      <DrawnColumns columns={columns} width={width} />
    </div>
  );
}

/** Rates as a point within its interval, one row each. */
export function Intervals({ rows }: { rows: readonly RateRow[] }) {
  const [element, width] = useWidth();
  return (
    <div ref={element}>
      <DrawnIntervals rows={rows} width={width} />
    </div>
  );
}

/** The median as a bar, and how far nine of ten go. */
export function Spreads({ rows }: { rows: readonly SpreadRow[] }) {
  const [element, width] = useWidth();
  return (
    <div ref={element}>
      <DrawnSpreads rows={rows} width={width} />
    </div>
  );
}

interface RateRow {
  name: string;
  rate: Rate;
}

interface SpreadRow extends Spread {
  name: string;
  text: string;
}

const box = { height: 210, left: 40, top: 10, bottom: 26 };

function DrawnColumns({ columns, width }: { columns: readonly Column[]; width: number }) {
  const most = Math.max(1, ...columns.map(({ value }) => value));
  const inside = { width: width - box.left, height: box.height - box.top - box.bottom };
  const names = columns.map(({ name }) => name);
  const x = scaleBand({ domain: names, range: [0, inside.width], padding: 0.25 });
  const y = scaleLinear({ domain: [0, most], range: [inside.height, 0], nice: true });
  const ticks = y.ticks(4).filter(Number.isInteger);
  const every = Math.ceil((columns.length * 56) / inside.width);
  const bar = (value: number) => ({
    y: y(value),
    width: x.bandwidth(),
    height: inside.height - y(value),
  });
  return (
    <svg viewBox={`0 0 ${width} ${box.height}`}>
      <Group left={box.left} top={box.top}>
        {ticks.map((tick) => (
          <Line key={tick} from={{ x: 0, y: y(tick) }} to={{ x: inside.width, y: y(tick) }} />
        ))}
        {columns.map(({ name, value, part = 0 }) => (
          <Group key={name} left={x(name) ?? 0}>
            <Bar className="viz-bar" rx={2} {...bar(value)} />
            <Bar className="viz-bar--part" {...bar(part)} />
          </Group>
        ))}
        <AxisLeft scale={y} tickValues={ticks} tickFormat={String} hideAxisLine hideTicks />
        <AxisBottom
          scale={x}
          top={inside.height}
          hideAxisLine
          hideTicks
          tickValues={names.filter((_, index) => index % every === 0)}
        />
      </Group>
    </svg>
  );
}

const rowHeight = 34;
/** Names take two fifths at most, and never more than they need. */
const namesIn = (width: number) => Math.min(210, Math.round(width * 0.42));

function DrawnIntervals({ rows, width }: { rows: readonly RateRow[]; width: number }) {
  const nameWidth = namesIn(width);
  const most = Math.max(0.05, ...rows.map(({ rate }) => rate.high ?? 0));
  const x = scaleLinear({ domain: [0, most], range: [nameWidth, width - 24], nice: true });
  const height = rows.length * rowHeight + 28;
  return (
    <svg viewBox={`0 0 ${width} ${height}`}>
      {rows.map(({ name, rate }, index) => {
        const y = index * rowHeight + rowHeight / 2;
        return (
          <Group key={name} top={y}>
            <text className="viz-label" dy="0.35em">
              {shortened(name, nameWidth)}
            </text>
            <Line from={{ x: nameWidth, y: 0 }} to={{ x: width - 24, y: 0 }} />
            <Line
              className="viz-range"
              from={{ x: x(rate.low ?? 0), y: 0 }}
              to={{ x: x(rate.high ?? 0), y: 0 }}
            />
            <circle className="viz-dot" cx={x(rate.k / Math.max(1, rate.n))} r={5} />
          </Group>
        );
      })}
      <AxisBottom
        scale={x}
        top={rows.length * rowHeight}
        hideAxisLine
        hideTicks
        numTicks={5}
        tickFormat={(value) => `${Math.round(Number(value) * 1000) / 10} %`}
      />
    </svg>
  );
}

function DrawnSpreads({ rows, width }: { rows: readonly SpreadRow[]; width: number }) {
  const nameWidth = namesIn(width);
  const most = Math.max(1000, ...rows.map(({ p90 }) => p90 ?? 0));
  const x = scaleLinear({ domain: [0, most], range: [0, Math.max(20, width - nameWidth - 100)] });
  return (
    <svg viewBox={`0 0 ${width} ${rows.length * rowHeight}`}>
      {rows.map(({ name, text, median, p90 }, index) => (
        <Group key={name} top={index * rowHeight + 8}>
          <text className="viz-label" y={rowHeight / 2 - 8} dy="0.35em">
            {shortened(name, nameWidth)}
          </text>
          <Bar className="viz-long" x={nameWidth} width={x(p90 ?? 0)} height={18} rx={3} />
          <Bar className="viz-bar" x={nameWidth} width={x(median ?? 0)} height={18} rx={3} />
          <text className="viz-label" x={width} textAnchor="end" y={rowHeight / 2 - 8} dy="0.35em">
            {text}
          </text>
        </Group>
      ))}
    </svg>
  );
}

/** In a type of 12 px a letter takes six or seven. */
const letterWidth = 6.8;

function shortened(name: string, width: number): string {
  const most = Math.floor(width / letterWidth);
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}
