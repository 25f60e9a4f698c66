import { useState } from 'preact/hooks';
import type { AskAbout } from '#components/questions/ask-about.ts';
import { Button } from '#components/ui/Button.tsx';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { type PointActions, PointCard } from './PointCard.tsx';
import type { Point, PointKind } from './points.ts';

/** Drawn at once; the rest on request, so that a very long list does not hold the panel up. */
const PORTION = 20;

interface PointSectionProps {
  kind: PointKind;
  title: MessageKey;
  /** A line under the title. */
  text?: MessageKey;
  points: Point[];
  /** How many are drawn at first. */
  portion?: number;
  actions: PointActions | null;
  askAbout: (point: Point) => AskAbout;
  /** The ids of those that a teacher was asked about, without an answer yet. */
  asked: ReadonlySet<string>;
  onHighlight: (quote: string | null) => void;
}

/** One heading's points, in the order given; nothing at all when there are none. */
export function PointSection(props: PointSectionProps) {
  const { kind, title, text, points, portion = PORTION, ...does } = props;
  const [shown, setShown] = useState(portion);
  if (points.length === 0) return null;
  const more = points.length - shown;
  return (
    <section class={`point-section point-section-${kind}`}>
      <h2>
        {say({ key: title })} <small>{points.length}</small>
      </h2>
      {text && <p class="soft">{say({ key: text })}</p>}
      <ul class="points">
        {points.slice(0, shown).map((point) => (
          <PointCard key={point.id} point={point} {...does} />
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button small look="quiet" onClick={() => setShown(shown + PORTION)}>
            {t('feedback.more', { count: Math.min(PORTION, more) })}
          </Button>
        </div>
      )}
    </section>
  );
}
