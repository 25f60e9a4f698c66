import './point-card.css';
import { Quote } from '#components/targets/Quote.tsx';
import { Badge } from '#components/ui/Badge.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { t } from '#utils/i18n/t.ts';
import type { Point } from './points.ts';

/** What a mentor can do with a point; `null` where targets cannot be made here. */
export interface PointActions {
  isPicked: (point: Point) => boolean;
  onPick: (point: Point) => void;
  onEdit: (point: Point) => void;
  onSkip: (point: Point) => void;
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The teacher's words are not repeated under a step that has taken them over as they were. */
const saysTheSame = (step: string, quote: string): boolean => bare(step) === bare(quote);

interface PointCardProps {
  point: Point;
  actions: PointActions | null;
  onAsk: (point: Point) => void;
  onHighlight: (quote: string | null) => void;
}

/** One point: the suggested step, the teacher's words, why, and what to do with it. */
export function PointCard({ point, actions, onAsk, onHighlight }: PointCardProps) {
  const suggestion = point.step?.kind === 'step' ? point.step.text : null;
  const isPicked = actions?.isPicked(point) ?? false;
  return (
    <li
      class={`point point-${point.kind}${isPicked ? ' point-picked' : ''}`}
      onMouseEnter={() => onHighlight(point.quote)}
      onMouseLeave={() => onHighlight(null)}
      onFocusIn={() => onHighlight(point.quote)}
      onFocusOut={() => onHighlight(null)}
    >
      <PointMarks point={point} />
      {suggestion && <p class="point-step">{suggestion}</p>}
      {suggestion && !saysTheSame(suggestion, point.quote) && <Quote text={point.quote} />}
      {!suggestion && <p class="point-words">{point.quote}</p>}
      {point.why && <p class="soft">{t('feedback.why', { why: point.why })}</p>}
      <PointButtons point={point} actions={actions} isPicked={isPicked} onAsk={onAsk} />
    </li>
  );
}

function PointMarks({ point: { priority, criterion, cut } }: { point: Point }) {
  if (priority === null && criterion === null && !cut) return null;
  return (
    <div class="row">
      {priority !== null && (
        <Badge tone="accent">
          <Icon name="star" />
          {t('feedback.priority', { at: priority })}
        </Badge>
      )}
      {cut && <Badge tone="warn">{t('feedback.cutBadge')}</Badge>}
      {criterion && <span class="soft">{t('feedback.criterion', { criterion })}</span>}
    </div>
  );
}

interface PointButtonsProps {
  point: Point;
  actions: PointActions | null;
  isPicked: boolean;
  onAsk: (point: Point) => void;
}

function PointButtons({ point, actions, isPicked, onAsk }: PointButtonsProps) {
  if (point.kind === 'strength' || point.kind === 'care') return null;
  return (
    <div class="row">
      {actions && (
        <>
          <Button small aria-pressed={isPicked} onClick={() => actions.onPick(point)}>
            {isPicked && <Icon name="tick" />}
            {t(isPicked ? 'feedback.used' : 'feedback.use')}
          </Button>
          <Button small look="quiet" onClick={() => actions.onEdit(point)}>
            {t('feedback.edit')}
          </Button>
          <Button small look="quiet" onClick={() => actions.onSkip(point)}>
            {t('feedback.skip')}
          </Button>
        </>
      )}
      <Button small look="quiet" onClick={() => onAsk(point)}>
        {t('feedback.ask')}
      </Button>
    </div>
  );
}
