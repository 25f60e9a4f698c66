import type { Clock } from '#utils/domain/time.ts';
import { attempt } from '#utils/store/attempt.ts';
import type { Store } from '#utils/store/db.ts';
import { eraseLearner } from '#utils/store/erase-learner.ts';
import { everythingOf } from '#utils/store/everything-of.ts';
import type { PrivacyServices } from './privacy-types.ts';

/** What a learner may ask for, over this device's store. Loaded when it is asked for. */
export const createPrivacyServices = (db: Store, clock: Clock): PrivacyServices => ({
  everythingOf: (id) => attempt(db, () => everythingOf(db, id)),
  eraseLearner: (id) => attempt(db, () => eraseLearner(db, id, 'asked', clock)),
});
