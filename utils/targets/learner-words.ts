import { t } from '#utils/i18n/t.ts';

/** The only door from here to the catalogue: words that are written into a target, so they are needed as text. */

/** The beginning of "I'll know it's done when…"; its dots say that it is not finished. */
export const evidenceStarter = (): string => t('checks.starter.evidence');

/** The beginning of what to do instead; ends in dots. */
export const insteadStarter = (): string => t('checks.starter.instead');

/** The beginning of the plan for getting stuck, with its gaps. */
export const ifThenStarter = (): string => t('checks.starter.ifThen');

/** The beginning of why it matters to the learner, with its gap. */
export const whyStarter = (): string => t('checks.starter.why');

/** Says that a step is for other work than the one that is being assessed. */
export const nextPiece = (): string => t('checks.starter.nextPiece');

/** All that a target may say of a disclosure. */
export const referredOn = (day: string): string => t('checks.starter.referred', { day });
