import type { RecordId } from '#utils/domain/ids.ts';
import { Target } from '#utils/domain/target.ts';
import type { Everything } from './everything-of.ts';

/** The ids that rows of files for the MIS are known by, of everything that is kept about a learner. */
export function exportableIds({ targets, log, reviews, questions }: Everything): RecordId[] {
  const steps = targets.flatMap((one) => Target.parse(one).steps);
  return [...targets, ...steps, ...log, ...reviews, ...questions].map(({ id }) => String(id));
}
