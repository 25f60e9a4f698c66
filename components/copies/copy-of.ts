import type { Target } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import { learnerCopy } from '#utils/targets/learner-copy.ts';

interface CopyStyle {
  /** What the learner is called. */
  called: string;
  today: Day;
  helper?: string;
  isEasy?: boolean;
}

/** Targets as one text for a message to their learner. */
export const copyOf = (targets: Target[], { called, ...style }: CopyStyle): string =>
  targets
    .map(({ course, work, ...wording }) =>
      learnerCopy({ firstName: called, wording, course, work, ...style }),
    )
    .join('\n\n');
