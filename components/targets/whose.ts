import * as z from 'zod/mini';
import { RecordId } from '#utils/domain/ids.ts';
import { Identity, identityKey, type Learner } from '#utils/domain/learner.ts';
import type { LearnerChoice } from '#utils/services/types.ts';

/** Whose feedback and targets a screen is about. Never a guess: proved by the page, or chosen by the mentor. */
export interface Whose {
  /** Tells learners apart in draft keys: an identity key, a record's id, or a new name. */
  key: string;
  name: string;
  choice: LearnerChoice;
}

/** A learner whom the page itself proves. */
export const proved = (identity: Identity, name: string): Whose => ({
  key: identityKey(identity),
  name,
  choice: { by: 'page', identity, name },
});

/** A learner chosen from the caseload. One who is known on an LMS has the same key as when their page proves them. */
export const chosenFrom = (learner: Learner): Whose => ({
  key: learner.identityKeys[0] ?? learner.id,
  name: learner.name,
  choice: { by: 'mentor', learnerId: learner.id },
});

/** A learner whom the mentor names for the first time. */
export const newlyNamed = (name: string): Whose => ({
  key: `new:${name}`,
  name,
  choice: { by: 'mentor-new', name },
});

/** Somebody named for the first time, once there is a record: from now on its id tells them from a namesake. */
export const keptAs = ({ name }: Whose, learnerId: RecordId): Whose => ({
  key: learnerId,
  name,
  choice: { by: 'mentor', learnerId },
});

const KeptWhose = z.object({
  key: z.string(),
  name: z.string(),
  choice: z.discriminatedUnion('by', [
    z.object({ by: z.literal('page'), identity: Identity, name: z.string() }),
    z.object({ by: z.literal('mentor'), learnerId: RecordId }),
    z.object({ by: z.literal('mentor-new'), name: z.string() }),
  ]),
});

/** A choice that was kept with a draft; `null` when it is none. */
export function readWhose(kept: unknown): Whose | null {
  const known = KeptWhose.safeParse(kept);
  return known.success ? known.data : null;
}

/** Where the unfinished target of a learner is kept. `slot` is `new` or the id of the target being reworded. */
export const targetDraftKey = (whose: Whose, slot: string): string =>
  `target/${encodeURIComponent(whose.key)}/${slot}`;
