import type { WaysOut } from '#components/reviews/PartScreen.tsx';
import { ReviewTab } from '#components/reviews/ReviewTab.tsx';
import { keptAs, type Whose } from '#components/targets/whose.ts';
import { NoLearner } from './NoLearner.tsx';
import type { LearnerRecord } from './use-learner.ts';

interface ReviewPaneProps {
  whose: Whose | null;
  record: LearnerRecord;
  isLocked: boolean;
  ways: WaysOut;
  onChoose: (points: null) => void;
  /** A newly named learner has a record now. */
  onKept: (whose: Whose) => void;
}

/** A review with one learner, or why there can be none. */
export function ReviewPane({ whose, record, isLocked, ways, onChoose, onKept }: ReviewPaneProps) {
  if (!whose || isLocked) {
    return (
      <NoLearner isLocked={isLocked} why="reviews.noLearner" onChoose={() => onChoose(null)} />
    );
  }
  return (
    <ReviewTab
      whose={whose}
      learner={record.learner.is === 'here' ? record.learner.value : null}
      targets={record.targets}
      ways={ways}
      onFinished={({ learnerId }) => {
        if (whose.choice.by === 'mentor-new') onKept(keptAs(whose, learnerId));
      }}
    />
  );
}
