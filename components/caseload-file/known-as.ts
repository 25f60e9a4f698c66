import type { Learner } from '#utils/domain/learner.ts';
import { t } from '#utils/i18n/t.ts';

/** What tells a record from another of the same name: its reference, and who it is on which site. */
export const knownAs = ({ identities, misRef }: Learner): string =>
  [
    misRef,
    ...identities.map(
      ({ site, userId, idNumber }) =>
        `${site.replace(/^https?:\/\//, '')} ${idNumber ?? t('shell.userId', { id: userId })}`,
    ),
  ]
    .filter(Boolean)
    .join(' · ') || t('merge.noIds');

/** A site on which both have an account; `null` = there is none. */
export const sharedSite = (one: Learner, other: Learner): string | null =>
  one.identities.find(({ site }) => other.identities.some((theirs) => theirs.site === site))
    ?.site ?? null;

/** Their MIS references say that they are two people. */
export const areTwo = (one: Learner, other: Learner): boolean =>
  one.misRef !== null && other.misRef !== null && one.misRef !== other.misRef;
