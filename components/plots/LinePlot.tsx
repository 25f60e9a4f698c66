import './plots.css';
import { type LinePoint, placesOf } from './line-points.ts';

interface LinePlotProps {
  /** Oldest first. */
  points: LinePoint[];
  /** The top of the scale. */
  most: number;
}

const WIDTH = 300;
const HEIGHT = 80;
const EDGE = 6;

/** Numbers over time. For the eye alone: a table holds them. */
export function LinePlot({ points, most }: LinePlotProps) {
  const places = placesOf(points, { width: WIDTH, height: HEIGHT, most });
  const box = `${-EDGE} ${-EDGE} ${WIDTH + 2 * EDGE} ${HEIGHT + 2 * EDGE}`;
  return (
    <svg class="plot-line" viewBox={box} aria-hidden="true" focusable="false">
      {[0, HEIGHT / 2, HEIGHT].map((y) => (
        <line key={y} class="plot-grid" x1="0" x2={WIDTH} y1={y} y2={y} />
      ))}
      <polyline class="plot-stroke" points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {places.map(({ x, y }, at) => (
        <circle key={points[at]?.at} class="plot-dot" cx={x} cy={y} r="4" />
      ))}
    </svg>
  );
}
