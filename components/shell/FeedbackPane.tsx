import { FeedbackTab } from '#components/feedback/FeedbackTab.tsx';
import { NotSortedYet } from '#components/feedback/NotSortedYet.tsx';
import type { Point } from '#components/feedback/points.ts';
import { RestNotice } from '#components/feedback/RestNotice.tsx';
import type { EngineState } from '#components/feedback/use-engine.ts';
import type { Picks } from '#components/feedback/use-picks.ts';
import type { Wordings } from '#components/feedback/use-wordings.ts';
import type { Whose } from '#components/targets/whose.ts';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import type { Place } from '#utils/domain/correction.ts';
import type { Reading } from '#utils/domain/reading.ts';
import { t } from '#utils/i18n/t.ts';
import type { Piece } from './piece.ts';
import type { PieceScreenProps } from './piece-screen-props.ts';
import { useFeedbackQuestions } from './use-feedback-questions.ts';
import type { LearnerRecord } from './use-learner.ts';
import { isGroupWork } from './view.ts';

interface FeedbackPaneProps extends PieceScreenProps {
  whose: Whose | null;
  record: LearnerRecord;
  /** A newly named learner has a record now. */
  onKept: (whose: Whose) => void;
  points: Point[];
  /** The ids of those that are targets already. */
  used: ReadonlySet<string>;
  /** The ids of those that a teacher was asked about, without an answer yet. */
  asked: ReadonlySet<string>;
  picks: Picks;
  isShortened: boolean;
  /** Whether the engine has come that sorts. */
  sorting: EngineState;
  onMake: (points: Point[]) => void;
  onMove: (point: Point, to: Place) => void;
  wordings: Wordings;
}

/** The feedback of a piece, or why there is none: not marked yet, or marked without words. */
export function FeedbackPane(props: FeedbackPaneProps) {
  const { piece, reading, rest, isLocked, whose } = props;
  const isGroup = isGroupWork(piece, reading);
  const askAbout = useFeedbackQuestions({
    ...props,
    whose: isLocked ? null : whose,
    // A group's work proves one member only, whom the teacher need not hear of.
    name: isLocked ? null : (whose?.name ?? (isGroup ? null : piece.name)),
  });
  if (piece.blocks.length > 0 && props.sorting.is !== 'here') {
    return <NotSortedYet blocks={piece.blocks} sorting={props.sorting} rest={rest} />;
  }
  if (piece.blocks.length > 0) {
    return (
      <FeedbackTab
        blocks={piece.blocks}
        points={props.points}
        used={props.used}
        asked={props.asked}
        picks={props.picks}
        isShortened={props.isShortened}
        rest={rest}
        askAbout={askAbout}
        isOnPage={piece.origin !== 'pasted'}
        onMake={isLocked ? null : props.onMake}
        onMove={props.onMove}
        wordings={props.wordings}
      />
    );
  }
  if (rest) return <RestNotice rest={rest} isCut={false} />;
  // The class's gradebook holds comments only: that it shows none does not say that there is no feedback.
  if (reading?.answer === 'not-a-feedback-page') {
    return (
      <EmptyState icon="quote" title={t('whole.noneHere')}>
        <p>{t('whole.noneHereText')}</p>
      </EmptyState>
    );
  }
  const words = whyEmpty(piece, reading);
  return (
    <EmptyState icon="quote" title={t(words.title)}>
      <p>{t(words.text)}</p>
    </EmptyState>
  );
}

/** Why a piece has no words: the positive signs first, then the plain "not yet". */
function whyEmpty({ media, grade }: Piece, reading: Reading | null) {
  if (media) return { title: 'states.mediaOnly', text: 'states.mediaOnlyText' } as const;
  const isMarked = reading?.answer === 'feedback' && grade !== null;
  if (isMarked || reading?.notes.includes('grade-only'))
    return { title: 'shell.noWords', text: 'shell.noWordsText' } as const;
  if (reading?.notes.includes('not-released'))
    return { title: 'states.unreleasedTitle', text: 'states.unreleasedText' } as const;
  // On a page of one learner; of several it may be true of any.
  if (reading?.subjects.length === 1 && reading.notes.includes('earlier-attempts'))
    return { title: 'states.otherAttempts', text: 'states.earlierAttempts' } as const;
  return { title: 'shell.nothingYet', text: 'shell.nothingYetText' } as const;
}
