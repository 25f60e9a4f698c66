import { Feedback } from '#utils/domain/feedback.ts';
import { Learner } from '#utils/domain/learner.ts';
import { differ, joinLearners } from './join-learners.ts';
import { differingFields } from './same-content.ts';
import type { AnyRecord, TableName } from './tables.ts';

/** What becomes of one record of a file. */
export type Settled =
  | { is: 'added' | 'changed'; put: AnyRecord }
  | { is: 'left' | 'removed' | 'apart' };

/** What was done with a piece of feedback, from nothing to most. */
const STATES: Feedback['state'][] = ['new', 'set-aside', 'used'];

/** Feedback that was used on one device is used. */
function furthest(ours: AnyRecord, theirs: AnyRecord): Settled {
  const [mine, other] = [Feedback.parse(ours), Feedback.parse(theirs)];
  return STATES.indexOf(other.state) > STATES.indexOf(mine.state)
    ? { is: 'changed', put: { ...mine, state: other.state } }
    : { is: 'left' };
}

function together(ours: AnyRecord, theirs: AnyRecord): Settled {
  const [mine, other] = [Learner.parse(ours), Learner.parse(theirs)];
  if (differ(mine, other)) return { is: 'apart' };
  const next = joinLearners(mine, other);
  return next === mine ? { is: 'left' } : { is: 'changed', put: next };
}

/**
 * What becomes of a record that was changed on both devices, where a rule of its own settles that without losing a word.
 * @param isStranger the two were made by themselves, and only turned out to be the same
 */
export function settle(
  table: TableName,
  ours: AnyRecord,
  theirs: AnyRecord,
  isStranger: boolean,
): Settled {
  if (table === 'learners' && isStranger) return together(ours, theirs);
  const isOnlyState = differingFields(ours, theirs).every((field) => field === 'state');
  if (table === 'feedback' && (isStranger || isOnlyState)) return furthest(ours, theirs);
  return { is: 'apart' };
}
