import './confidence-line.css';
import { t } from '#utils/i18n/t.ts';

const [WIDTH, HEIGHT, EDGE, MOST] = [72, 20, 3, 10];

const y = (confidence: number): number => EDGE + (1 - confidence / MOST) * (HEIGHT - 2 * EDGE);

/** A learner's own numbers from 0 to 10 as a small line, the last one marked; all of them in words for who does not see it. */
export function ConfidenceLine({ numbers }: { numbers: number[] }) {
  const last = numbers.at(-1);
  if (last === undefined) return <span class="workspace-soft">{t('caseload.notAsked')}</span>;
  const step = (WIDTH - 2 * EDGE) / Math.max(1, numbers.length - 1);
  const x = (at: number) => (numbers.length === 1 ? WIDTH - EDGE : EDGE + at * step);
  const points = numbers.map((one, at) => `${x(at).toFixed(1)},${y(one).toFixed(1)}`).join(' ');
  return (
    <span class="confidence-line">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={t('caseload.confidenceLine', { numbers: numbers.join(', ') })}
      >
        <polyline points={points} />
        <circle cx={x(numbers.length - 1)} cy={y(last)} r="2.5" />
      </svg>
      <span aria-hidden="true">{last}</span>
    </span>
  );
}
