import { useState } from 'preact/hooks';
import { CopyForMis } from '#components/export/CopyForMis.tsx';
import { MomentumBox } from '#components/momentum/MomentumBox.tsx';
import { FinishedTargets } from '#components/targets/FinishedTargets.tsx';
import { TargetCard } from '#components/targets/TargetCard.tsx';
import { ApproachPane, NextPane, SmallerPane } from '#components/today/GoOnPane.tsx';
import { calledBy, type Learner } from '#utils/domain/learner.ts';
import { byUrgency, type Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import { t } from '#utils/i18n/t.ts';

interface LearnerTargetsProps {
  learner: Learner;
  targets: TargetWithHistory[];
  /** What is written in the place of the list: a smaller target, or another wording. */
  writing: Writing | null;
  onWrite: (writing: Writing | null) => void;
}

/** How a learner's targets go on: one smaller, one worded otherwise, or what was held back for the next piece. */
export interface Writing {
  decision: 'smaller' | 'approach' | 'next';
  target: Target;
}

const PANES = { smaller: SmallerPane, approach: ApproachPane, next: NextPane };

const isOpen = ({ target }: TargetWithHistory): boolean => isOpenStatus(target.status);

/** A learner's open targets with their follow-ups, what to try, and the finished ones folded. */
export function LearnerTargets({ learner, targets, writing, onWrite }: LearnerTargetsProps) {
  const [isAfter, setAfter] = useState(false);
  const open = targets.filter(isOpen).toSorted((a, b) => byUrgency(a.target, b.target));
  const close = () => {
    setAfter(true);
    onWrite(null);
  };
  if (writing) {
    const Pane = PANES[writing.decision];
    const others = open.filter(({ target }) => target.id !== writing.target.id).length;
    return (
      <div class="learner-editor">
        <Pane learner={learner} target={writing.target} others={others} onClose={close} />
      </div>
    );
  }
  return (
    <section class="learner-part" aria-labelledby="learner-targets">
      <h2
        id="learner-targets"
        tabIndex={-1}
        ref={(heading) => {
          // The editor that stood here had the focus.
          if (isAfter && document.activeElement === document.body) heading?.focus();
        }}
      >
        {t('learner.targets')}
      </h2>
      <MomentumBox
        learner={learner}
        targets={targets}
        onSmaller={(target) => onWrite({ decision: 'smaller', target })}
      />
      {open.length === 0 && <p class="workspace-soft">{t('learner.noTargets')}</p>}
      {open.map((entry) => (
        <TargetCard
          key={entry.target.id}
          entry={entry}
          name={learner.name}
          called={calledBy(learner.name, learner)}
          onReword={(target) => onWrite({ decision: 'approach', target })}
          onSmaller={(target) => onWrite({ decision: 'smaller', target })}
        />
      ))}
      <FinishedTargets
        entries={targets.filter((entry) => !isOpen(entry))}
        onNext={(target) => onWrite({ decision: 'next', target })}
      />
      <CopyForMis learnerId={learner.id} />
    </section>
  );
}
