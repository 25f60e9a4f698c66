import type { Whose } from '#components/targets/whose.ts';
import { latePart } from './LatePart.tsx';
import type { LearnerTargetsProps } from './LearnerTargets.tsx';
import { NoLearner } from './NoLearner.tsx';

const LearnerTargets = latePart((parts) => parts.LearnerTargets);

interface TargetsPaneProps extends Omit<LearnerTargetsProps, 'whose'> {
  whose: Whose | null;
  onChoose: (points: null) => void;
}

/** A learner's targets, or why there are none to show: anonymous marking, or a learner not chosen yet. */
export function TargetsPane({ whose, ...props }: TargetsPaneProps) {
  if (whose && !props.isLocked) return <LearnerTargets {...props} whose={whose} />;
  return (
    <NoLearner
      isLocked={props.isLocked}
      why="targets.noLearner"
      onChoose={() => props.onChoose(null)}
    />
  );
}
