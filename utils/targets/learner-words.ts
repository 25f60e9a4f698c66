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

/** The ways of working that may be helped with on any assessment, in the order in which they are offered. */
export const PROCESS_ACTS = ['reread', 'plan', 'check', 'ask', 'time'] as const;

/** What a learner does with work that still counts. */
export const processStatement = (state: 'live' | 'resubmission'): string =>
  t(`assessment.process.${state}`);

/** One step about how to work. */
export const processStep = (act: (typeof PROCESS_ACTS)[number]): string =>
  t(`assessment.process.${act}`);

/** By what it is known that the planning is done. */
export const processEvidence = (): string => t('assessment.process.evidence');
