import './plots.css';

interface BarPlotProps {
  /** The parts of this bar, in order; zero parts are not drawn. */
  parts: { name: 'good' | 'ask' | 'bad' | 'accent'; value: number }[];
  /** What a full bar stands for. */
  most: number;
}

const WIDTH = 200;
const HEIGHT = 12;

/** One bar of parts. For the eye alone: the numbers stand beside it. */
export function BarPlot({ parts, most }: BarPlotProps) {
  let x = 0;
  return (
    <svg
      class="plot-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {parts.map(({ name, value }) => {
        const width = most > 0 ? (value / most) * WIDTH : 0;
        const from = x;
        x += width;
        return width > 0 ? (
          <rect key={name} class={`plot-${name}`} x={from} y="0" width={width} height={HEIGHT} />
        ) : null;
      })}
    </svg>
  );
}
