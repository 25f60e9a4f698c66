import './feedback-tab.css';
import { useEffect } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useFocusHandOver } from '#components/hooks/use-focus-hand-over.ts';
import type { Rest } from '#components/hooks/use-whole-text.ts';
import type { AskAbout } from '#components/questions/ask-about.ts';
import { Button } from '#components/ui/Button.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { Place } from '#utils/domain/correction.ts';
import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import { t } from '#utils/i18n/t.ts';
import { isEnglish } from '#utils/plain-words/english.ts';
import { AsWritten } from './AsWritten.tsx';
import type { PointActions } from './PointCard.tsx';
import { PointSection } from './PointSection.tsx';
import { isToDo, type Point, prioritiesFirst } from './points.ts';
import { RestNotice } from './RestNotice.tsx';
import { RestOfText } from './RestOfText.tsx';
import type { Picks } from './use-picks.ts';
import type { Wordings } from './use-wordings.ts';

interface FeedbackTabProps {
  blocks: FeedbackBlock[];
  points: Point[];
  /** The ids of the points that are targets already. */
  used: ReadonlySet<string>;
  /** The ids of those that a teacher was asked about, without an answer yet. */
  asked: ReadonlySet<string>;
  picks: Picks;
  /** It was too long to sort whole. */
  isShortened: boolean;
  /** Puts a point where the mentor says it belongs. */
  onMove: (point: Point, to: Place) => void;
  wordings: Wordings;
  /** What the page does not show of it; `null` = nothing. */
  rest: Rest | null;
  /** What the teacher would be asked about a point. */
  askAbout: (point: Point) => AskAbout;
  /** Whether its words stand in the LMS page, to be marked there. */
  isOnPage: boolean;
  /** Makes targets of these points; `null` where none may be made. */
  onMake: ((points: Point[]) => void) | null;
}

/** What went well comes first, as in the talk with the learner; it is kept short so that the work stays in sight. */
const SECTIONS = [
  { kind: 'strength', title: 'feedback.strengths', portion: 3 },
  { kind: 'todo', title: 'feedback.todo' },
  { kind: 'question', title: 'feedback.questions' },
  { kind: 'unclear', title: 'feedback.unclear' },
  { kind: 'perhaps', title: 'feedback.perhaps', text: 'feedback.perhapsText' },
  { kind: 'care', title: 'feedback.care', text: 'feedback.careText' },
] as const;

/** The feedback sorted into what to do with it. */
export function FeedbackTab(props: FeedbackTabProps) {
  const { points, onMake } = props;
  const { page } = useServices();
  const { pick, skip, shown, picked } = props.picks;
  const passFocusOn = useFocusHandOver();
  const handOver =
    <Args extends unknown[]>(act: (...args: Args) => void) =>
    (...args: Args) => {
      passFocusOn();
      act(...args);
    };
  const actions: PointActions | null = onMake && {
    isPicked: (point) => picked.includes(point),
    mayUse: ({ block }) => props.rest?.is !== 'fetching' || !props.blocks[block]?.cut,
    isTarget: ({ id }) => props.used.has(id),
    onPick: pick,
    onEdit: (point) => onMake([point]),
    onSkip: handOver(skip),
    onMove: handOver(props.onMove),
    wordings: props.wordings,
  };
  const highlight = (quote: string | null) => props.isOnPage && page?.highlight(quote);
  // A point that goes while it is pointed at must not leave its mark in the page.
  useEffect(() => () => page?.highlight(null), [page]);
  return (
    <>
      <div class="stack">
        <FeedbackNotices {...props} />
        {SECTIONS.map((section) => (
          <PointSection
            key={section.kind}
            {...section}
            points={prioritiesFirst(shown.filter(({ kind }) => kind === section.kind))}
            actions={actions}
            askAbout={props.askAbout}
            asked={props.asked}
            onHighlight={highlight}
          />
        ))}
        <RestOfText
          points={shown.filter(({ kind }) => kind === 'rest')}
          actions={actions}
          asked={props.asked}
          onHighlight={highlight}
        />
        <AsWritten blocks={props.blocks} open={points.every(({ kind }) => kind === 'rest')} />
      </div>
      {onMake && picked.length > 0 && <PickBar picked={picked} onMake={onMake} />}
    </>
  );
}

function FeedbackNotices({ blocks, points, isShortened, rest }: FeedbackTabProps) {
  const isCut = blocks.some(({ cut }) => cut);
  const isFetching = rest?.is === 'fetching';
  return (
    <>
      {rest && <RestNotice rest={rest} isCut={isCut} />}
      {isCut && !isFetching && <Notice tone="warn">{t('feedback.cut')}</Notice>}
      {blocks.some(({ text }) => !isEnglish(text)) && (
        <Notice tone="info" title={t('feedback.otherLanguage')}>
          <p>{t('feedback.otherLanguageText')}</p>
        </Notice>
      )}
      {isShortened && <Notice tone="info">{t('feedback.long')}</Notice>}
      {!isFetching && !points.some((point) => isToDo(point) || point.kind === 'perhaps') && (
        <EmptyState title={t('feedback.nothingSorted')}>
          <p>{t('feedback.nothingSortedText')}</p>
        </EmptyState>
      )}
    </>
  );
}

function PickBar({ picked, onMake }: { picked: Point[]; onMake: (points: Point[]) => void }) {
  const count = picked.length;
  return (
    <div class="pick-bar">
      <span role="status">{t('feedback.picked', { count })}</span>
      <Button look="primary" onClick={() => onMake(picked)}>
        {t('feedback.make', { count })}
      </Button>
    </div>
  );
}
