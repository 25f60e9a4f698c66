import './point-card.css';
import { useId } from 'preact/hooks';
import { Quote } from '#components/targets/Quote.tsx';
import { saysTheSame } from '#components/targets/says-the-same.ts';
import { Badge } from '#components/ui/Badge.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { t } from '#utils/i18n/t.ts';
import type { Point } from './points.ts';

/** What a mentor can do with a point; `null` where targets cannot be made here. */
export interface PointActions {
  isPicked: (point: Point) => boolean;
  /** Not while the rest of its text is being fetched: the words may go on. */
  mayUse: (point: Point) => boolean;
  /** A target was made of it already. */
  isTarget: (point: Point) => boolean;
  onPick: (point: Point) => void;
  onEdit: (point: Point) => void;
  onSkip: (point: Point) => void;
}

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
  const words = useId();
  const buttons = { point, actions, isPicked, onAsk, words };
  return (
    <li
      class={`point point-${point.kind}${isPicked ? ' point-picked' : ''}`}
      onMouseEnter={() => onHighlight(point.quote)}
      onMouseLeave={() => onHighlight(null)}
      onFocusIn={() => onHighlight(point.quote)}
      onFocusOut={() => onHighlight(null)}
    >
      <PointMarks point={point} isTarget={actions?.isTarget(point) ?? false} />
      <p id={words} class={suggestion ? 'point-step' : 'point-words'}>
        {suggestion ?? point.quote}
      </p>
      {suggestion && !saysTheSame(suggestion, point.quote) && <Quote text={point.quote} />}
      {point.why && !saysTheSame(point.quote, point.why) && (
        <p class="soft">{t('feedback.why', { why: point.why })}</p>
      )}
      <PointButtons {...buttons} />
    </li>
  );
}

function PointMarks({ point, isTarget }: { point: Point; isTarget: boolean }) {
  const { priority, criterion, cut } = point;
  if (priority === null && criterion === null && !cut && !isTarget) return null;
  return (
    <div class="row">
      {priority !== null && (
        <Badge tone="accent">
          <Icon name="star" />
          {t('feedback.priority', { at: priority })}
        </Badge>
      )}
      {isTarget && (
        <Badge tone="good">
          <Icon name="tick" />
          {t('feedback.isTarget')}
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
  /** The id of the point's words, which tell its buttons from those of the others. */
  words: string;
}

function PointButtons({ point, actions, isPicked, onAsk, words }: PointButtonsProps) {
  if (point.kind === 'strength' || point.kind === 'care') return null;
  const common = { small: true, 'aria-describedby': words };
  return (
    <div class="row">
      {actions?.mayUse(point) && (
        <>
          <Button {...common} aria-pressed={isPicked} onClick={() => actions.onPick(point)}>
            {isPicked && <Icon name="tick" />}
            {t(isPicked ? 'feedback.used' : 'feedback.use')}
          </Button>
          <Button {...common} look="quiet" onClick={() => actions.onEdit(point)}>
            {t('feedback.edit')}
          </Button>
          <Button {...common} look="quiet" onClick={() => actions.onSkip(point)}>
            {t('feedback.skip')}
          </Button>
        </>
      )}
      {/* What is not clear enough is for the teacher first. */}
      <Button
        {...common}
        look={point.kind === 'unclear' ? 'secondary' : 'quiet'}
        onClick={() => onAsk(point)}
      >
        {t('feedback.ask')}
      </Button>
    </div>
  );
}
