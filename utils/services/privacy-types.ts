import type { Erasure } from '#utils/domain/erasure.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Everything } from '#utils/store/everything-of.ts';
import type { Outcome } from './types.ts';

export type { Everything } from '#utils/store/everything-of.ts';

/** What a learner may ask for: to see what is kept about them, and to have it gone. */
export interface PrivacyServices {
  /** Everything that is kept about one learner, by table. */
  everythingOf(learnerId: RecordId): Outcome<Everything>;
  /** Erases all of it, for good; gives the receipt. */
  eraseLearner(learnerId: RecordId): Outcome<Erasure>;
}
