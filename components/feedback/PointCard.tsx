import './point-card.css';
import { useId, useState } from 'preact/hooks';
import { useFocusBack } from '#components/hooks/use-focus-back.ts';
import type { AskAbout } from '#components/questions/ask-about.ts';
import { latePart } from '#components/shell/LatePart.tsx';
import { Quote } from '#components/targets/Quote.tsx';
import { saysTheSame } from '#components/targets/says-the-same.ts';
import { Badge } from '#components/ui/Badge.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import type { Place } from '#utils/domain/correction.ts';
import { listed } from '#utils/i18n/listed.ts';
import { t } from '#utils/i18n/t.ts';
import { langOf } from './lang-of.ts';
import { placeForKey } from './move-keys.ts';
import { OtherWording } from './OtherWording.tsx';
import { PointButtons } from './PointButtons.tsx';
import type { Point } from './points.ts';
import { ReasonWords } from './ReasonWords.tsx';
import type { Wordings } from './use-wordings.ts';

const AskBox = latePart((parts) => parts.AskBox);

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
  onMove: (point: Point, to: Place) => void;
  wordings: Wordings;
}

interface PointCardProps {
  point: Point;
  actions: PointActions | null;
  /** `null` = no teacher is asked about points of this kind. */
  askAbout: ((point: Point) => AskAbout) | null;
  /** The ids of the points that a teacher was asked about, without an answer yet. */
  asked: ReadonlySet<string>;
  onHighlight: (quote: string | null) => void;
}

/** One point: the suggested step, the teacher's words, why, and what to do with it. */
export function PointCard({ point, actions, askAbout, asked, onHighlight }: PointCardProps) {
  const suggestion = point.step?.kind === 'step' ? point.step.text : null;
  const isPicked = actions?.isPicked(point) ?? false;
  const words = useId();
  const [isMoving, setMoving] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const askButton = useFocusBack(isAsking);
  const ask = askAbout && { isOpen: isAsking, set: setAsking, button: askButton };
  const buttons = { point, actions, isPicked, ask, words, isMoving, setMoving };
  const pressed = (event: KeyboardEvent) => {
    const to = actions && placeForKey(event, point.kind);
    if (to) actions.onMove(point, to);
  };
  return (
    <li
      class={`point point-${point.kind}${isPicked ? ' point-picked' : ''}`}
      onMouseEnter={() => onHighlight(point.quote)}
      onMouseLeave={() => onHighlight(null)}
      onKeyDown={pressed}
      onFocusIn={() => onHighlight(point.quote)}
      onFocusOut={() => onHighlight(null)}
    >
      <PointMarks
        point={point}
        isTarget={actions?.isTarget(point) ?? false}
        isAsked={asked.has(point.id)}
      />
      <p
        id={words}
        class={suggestion ? 'point-step' : 'point-words'}
        lang={langOf(suggestion ?? point.quote)}
      >
        {suggestion ?? point.quote}
      </p>
      {suggestion && !saysTheSame(suggestion, point.quote) && <Quote text={point.quote} />}
      {point.why && !saysTheSame(point.quote, point.why) && (
        <p class="soft">{t('feedback.why', { why: point.why })}</p>
      )}
      {actions && <OtherWording point={point} wordings={actions.wordings} words={words} />}
      <PointButtons {...buttons} />
      {askAbout && isAsking && <AskBox asking={askAbout(point)} onClose={() => setAsking(false)} />}
    </li>
  );
}

interface PointMarksProps {
  point: Point;
  isTarget: boolean;
  isAsked: boolean;
}

function PointMarks({ point, isTarget, isAsked }: PointMarksProps) {
  const { priority, criterion, codes, cut, placedBy } = point;
  const isBare = priority === null && criterion === null && codes.length === 0;
  const isPlain = isBare && !cut && !isTarget && !isAsked;
  if (isPlain && placedBy === 'engine') return null;
  return (
    <div class="row">
      {priority !== null && (
        <Badge tone="accent">
          <Icon name="star" />
          {t('feedback.priority', { at: priority })}
        </Badge>
      )}
      <ReasonWords reasons={point.reasons} />
      {isTarget && (
        <Badge tone="good">
          <Icon name="tick" />
          {t('feedback.isTarget')}
        </Badge>
      )}
      {isAsked && <Badge>{t('feedback.isAsked')}</Badge>}
      {cut && <Badge tone="warn">{t('feedback.cutBadge')}</Badge>}
      {placedBy !== 'engine' && (
        <Badge>{t(placedBy === 'mentor' ? 'feedback.movedByYou' : 'feedback.movedAlike')}</Badge>
      )}
      {codes.length > 0 && (
        <span class="soft">{t('feedback.forCriteria', { codes: listed(codes) })}</span>
      )}
      {criterion && <span class="soft">{t('feedback.criterion', { criterion })}</span>}
    </div>
  );
}
