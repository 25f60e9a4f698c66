import { useServices } from '#components/hooks/services.ts';
import { type LiveState, useLive } from '#components/hooks/use-live.ts';
import type { Whose } from '#components/targets/whose.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { identityKey } from '#utils/domain/learner.ts';
import type { Question } from '#utils/domain/question.ts';
import type { Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';

/** The record of a learner: `null` while there is none yet, as for somebody seen for the first time. */
export interface LearnerRecord {
  learner: LiveState<Learner | null>;
  targets: LiveState<TargetWithHistory[]>;
  /** What teachers were asked about them, as far as is known now. */
  questions: Question[];
}

const NOBODY = { is: 'here', value: null } as const;
const NO_TARGETS = { is: 'here', value: [] as TargetWithHistory[] } satisfies LiveState<
  TargetWithHistory[]
>;

/** Follows the record of a learner. Nothing of an earlier learner is ever given for this one. */
function useLearner(whose: Whose | null): LiveState<Learner | null> {
  const services = useServices();
  const choice = whose?.choice ?? null;
  const identity = choice?.by === 'page' ? identityKey(choice.identity) : null;
  const byPage = useLive(
    `page ${identity}`,
    identity ? () => services.learnerByIdentity(identity) : null,
  );
  const id = choice?.by === 'mentor' ? choice.learnerId : null;
  const chosen = useLive(`chosen ${id}`, id ? () => services.learner(id) : null);
  if (choice?.by === 'page') return byPage;
  return choice?.by === 'mentor' ? chosen : NOBODY;
}

/** A learner's record, targets and questions, as they change. */
export function useLearnerRecord(whose: Whose | null): LearnerRecord {
  const { targetsOf, questionsOf } = useServices();
  const learner = useLearner(whose);
  const id = learner.is === 'here' ? (learner.value?.id ?? null) : null;
  const targets = useLive(`targets ${id}`, id ? () => targetsOf(id) : null);
  const asked = useLive(`questions ${id}`, id ? () => questionsOf(id) : null);
  const questions = asked.is === 'here' ? asked.value : [];
  if (learner.is === 'failed') return { learner, targets: learner, questions };
  const isNew = learner.is === 'here' && id === null;
  return { learner, targets: isNew ? NO_TARGETS : targets, questions };
}

/** The targets, open or not, as far as is known now. */
export const targetsIn = ({ targets }: LearnerRecord): Target[] =>
  targets.is === 'here' ? targets.value.map(({ target }) => target) : [];

/** How many targets are open, as far as is known now. */
export const openIn = (record: LearnerRecord): number =>
  targetsIn(record).filter(({ status }) => isOpenStatus(status)).length;
