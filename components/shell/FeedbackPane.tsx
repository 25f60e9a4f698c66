import { FeedbackTab } from '#components/feedback/FeedbackTab.tsx';
import type { Point } from '#components/feedback/points.ts';
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
export function FeedbackPane({ piece, reading, isLocked, whose, ...rest }: FeedbackPaneProps) {
  if (piece.blocks.length > 0) {
    return (
      <FeedbackTab
        blocks={piece.blocks}
        points={rest.points}
        used={rest.used}
        picks={rest.picks}
        isShortened={rest.isShortened}
        learner={isLocked ? null : (whose?.name ?? piece.name)}
        work={piece.work.work}
        isOnPage={piece.origin !== 'pasted'}
        onMake={isLocked ? null : rest.onMake}
      />
    );
  }
  const isMarked = reading?.answer === 'feedback' && piece.grade !== null;
  return (
    <EmptyState icon="quote" title={t(isMarked ? 'shell.noWords' : 'shell.nothingYet')}>
      <p>{t(isMarked ? 'shell.noWordsText' : 'shell.nothingYetText')}</p>
    </EmptyState>
  );
}
