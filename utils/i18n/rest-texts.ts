import { assessment } from './en/assessment.ts';
import { backup } from './en/backup.ts';
import { bank } from './en/bank.ts';
import { caseload } from './en/caseload.ts';
import { checks } from './en/checks.ts';
import { coaching } from './en/coaching.ts';
import { copies } from './en/copies.ts';
import { exporting } from './en/exporting.ts';
import { followUps } from './en/follow-ups.ts';
import { guard } from './en/guard.ts';
import { importing } from './en/import.ts';
import { inbox } from './en/inbox.ts';
import { insights } from './en/insights.ts';
import { learner } from './en/learner.ts';
import { omnibox } from './en/omnibox.ts';
import { page } from './en/page.ts';
import { popup } from './en/popup.ts';
import { privacy } from './en/privacy.ts';
import { profiles } from './en/profiles.ts';
import { questions } from './en/questions.ts';
import { reminders } from './en/reminders.ts';
import { reviews } from './en/reviews.ts';
import { rules } from './en/rules.ts';
import { settings } from './en/settings.ts';
import { targets } from './en/targets.ts';
import { timeline } from './en/timeline.ts';
import { today } from './en/today.ts';
import { addEnglish } from './english.ts';

/**
 * What everything else says. Every entry but the panel imports this, and what the panel fetches late does: loading it is enough for `t` to know them.
 */
export const restTexts = [
  reminders,
  targets,
  timeline,
  today,
  checks,
  rules,
  copies,
  privacy,
  questions,
  bank,
  backup,
  followUps,
  assessment,
  caseload,
  exporting,
  profiles,
  settings,
  coaching,
  guard,
  learner,
  insights,
  reviews,
  importing,
  inbox,
  omnibox,
  page,
  popup,
] as const;

addEnglish(...restTexts);
