import { FeedbackTab } from '#components/feedback/FeedbackTab.tsx';
import type { Point } from '#components/feedback/points.ts';
import { RestNotice } from '#components/feedback/RestNotice.tsx';
import type { Picks } from '#components/feedback/use-picks.ts';
import type { Whose } from '#components/targets/whose.ts';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { t } from '#utils/i18n/t.ts';
import type { PieceScreenProps } from './piece-screen-props.ts';

interface FeedbackPaneProps extends PieceScreenProps {
  whose: Whose | null;
  points: Point[];
  /** The ids of those that are targets already. */
  used: ReadonlySet<string>;
  picks: Picks;
  isShortened: boolean;
  onMake: (points: Point[]) => void;
}

/** The feedback of a piece, or why there is none: not marked yet, or marked without words. */
export function FeedbackPane(props: FeedbackPaneProps) {
  const { piece, reading, rest, isLocked, whose } = props;
  if (piece.blocks.length > 0) {
    return (
      <FeedbackTab
        blocks={piece.blocks}
        points={props.points}
        used={props.used}
        picks={props.picks}
        isShortened={props.isShortened}
        rest={rest}
        learner={isLocked ? null : (whose?.name ?? piece.name)}
        work={piece.work.work}
        isOnPage={piece.origin !== 'pasted'}
        onMake={isLocked ? null : props.onMake}
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
  const isMarked = reading?.answer === 'feedback' && piece.grade !== null;
  return (
    <EmptyState icon="quote" title={t(isMarked ? 'shell.noWords' : 'shell.nothingYet')}>
      <p>{t(isMarked ? 'shell.noWordsText' : 'shell.nothingYetText')}</p>
    </EmptyState>
  );
}
