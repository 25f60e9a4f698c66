import { Learner, withIdentities } from '#utils/domain/learner.ts';
import {
  MAX_APPROACHES,
  MAX_PROFILE_TEXT,
  type Profile,
  profileTexts,
} from '#utils/domain/profile.ts';
import { sameContent } from './same-content.ts';

/** The first, then what only the second has. */
function union<T>(one: T[], other: T[], keyOf: (each: T) => string): T[] {
  const known = new Set(one.map(keyOf));
  return [...one, ...other.filter((each) => !known.has(keyOf(each)))];
}

/** Ours with theirs after it, unless it holds it already or both do not fit. */
function words(ours: string, theirs: string): string {
  if (ours.includes(theirs)) return ours;
  if (theirs.includes(ours)) return theirs;
  const both = `${ours} · ${theirs}`;
  return both.length <= MAX_PROFILE_TEXT ? both : ours;
}

function profiles(ours: Profile, theirs: Profile): Profile {
  const texts = Object.fromEntries(
    profileTexts.map((field) => [field, words(ours[field], theirs[field])]),
  );
  const approaches = union(ours.approaches, theirs.approaches, (one) => JSON.stringify(one))
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .slice(-MAX_APPROACHES);
  return { ...ours, ...texts, called: ours.called || theirs.called, approaches };
}

/**
 * One learner out of the records that two devices made of them by themselves. Nothing of ours is lost, what theirs says besides is added;
 * joined again with the same, nothing changes.
 */
export function joinLearners(ours: Learner, theirs: Learner): Learner {
  const identities = union(
    ours.identities,
    theirs.identities,
    ({ site, userId }) => `${site}|${userId}`,
  );
  const next = {
    ...withIdentities(ours, identities),
    misRef: ours.misRef ?? theirs.misRef,
    groups: [...new Set([...ours.groups, ...theirs.groups])],
    archived: ours.archived && theirs.archived,
    profile: profiles(ours.profile, theirs.profile),
  };
  return sameContent(next, ours) ? ours : Learner.parse(next);
}

/** Whether both say something that only one of them can be: then theirs is kept beside ours. */
export const differ = (ours: Learner, theirs: Learner): boolean =>
  ours.misRef !== null && theirs.misRef !== null && ours.misRef !== theirs.misRef;
