import { firstNameOf } from '#utils/domain/learner.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import { learnerCopy } from '#utils/targets/learner-copy.ts';

interface CopyStyle {
  /** The learner's whole name. */
  name: string;
  today: Day;
  helper?: string;
  isEasy?: boolean;
}

/** Targets as one text for a message to their learner. */
export const copyOf = (targets: Target[], { name, ...style }: CopyStyle): string =>
  targets
    .map(({ course, work, ...wording }) =>
      learnerCopy({ firstName: firstNameOf(name), wording, course, work, ...style }),
    )
    .join('\n\n');
