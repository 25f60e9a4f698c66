import { t } from '#utils/i18n/t.ts';

/** The only door from here to the catalogue: words that are written into a target, so they are needed as text. */

/** The beginning of "I'll know it's done when…"; its dots say that it is not finished. */
export const evidenceStarter = (): string => t('checks.starter.evidence');

/** The beginning of what to do instead; ends in dots. */
export const insteadStarter = (): string => t('checks.starter.instead');
