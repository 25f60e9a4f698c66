import type { RecordId } from '#utils/domain/ids.ts';
import { type Identity, identityKey, Learner, withIdentities } from '#utils/domain/learner.ts';
import { emptyProfile } from '#utils/domain/profile.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { found } from './problem.ts';
import { recount } from './recount.ts';
import { firstRevision, nextRevision } from './revision.ts';

/** Whose feedback it is: proved by the page, chosen by the mentor, or new to the caseload. */
export type ChosenLearner =
  | { by: 'page'; identity: Identity; name: string }
  | { by: 'mentor'; learnerId: RecordId }
  | { by: 'mentor-new'; name: string };

async function addLearner(
  db: Store,
  name: string,
  identities: Identity[],
  clock: Clock,
): Promise<Learner> {
  const empty = { identities: [], identityKeys: [], misRef: null, groups: [], archived: false };
  const profile = emptyProfile();
  const learner = { ...firstRevision(clock), name: name.trim(), ...empty, profile };
  const added = Learner.parse(withIdentities(learner, identities));
  await db.learners.add(added);
  await recount(db, added.id);
  return added;
}

/** The learner with what the page says now: its name, and an id number where the page shows one. */
async function renewed(db: Store, learner: Learner, page: Identity, name: string, clock: Clock) {
  const identities = learner.identities.map((known) =>
    identityKey(known) === identityKey(page) ? { ...known, ...page } : known,
  );
  const newer = { ...withIdentities(learner, identities), name: name.trim() || learner.name };
  if (JSON.stringify(newer) === JSON.stringify(learner)) return learner;
  const stored = Learner.parse({ ...newer, ...nextRevision(learner, clock) });
  await db.learners.put(stored);
  await recount(db, stored.id);
  return stored;
}

/**
 * The learner that was chosen, made where the store has none yet; inside the caller's transaction. A page's
 * learner is found by site and user id only: two learners may share a name, so names are never matched.
 * @throws StoreProblem `errors.gone` when the mentor's choice no longer exists
 */
export async function findLearner(
  db: Store,
  chosen: ChosenLearner,
  clock: Clock,
): Promise<Learner> {
  if (chosen.by === 'mentor') return found(await db.learners.get(chosen.learnerId));
  if (chosen.by === 'mentor-new') return addLearner(db, chosen.name, [], clock);
  const { identity, name } = chosen;
  const known = await db.learners.where('identityKeys').equals(identityKey(identity)).first();
  return known
    ? renewed(db, known, identity, name, clock)
    : addLearner(db, name, [identity], clock);
}
