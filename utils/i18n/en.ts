import { assessment } from './en/assessment.ts';
import { backup } from './en/backup.ts';
import { bank } from './en/bank.ts';
import { caseload } from './en/caseload.ts';
import { checks } from './en/checks.ts';
import { coaching } from './en/coaching.ts';
import { copies } from './en/copies.ts';
import { elsewhere } from './en/elsewhere.ts';
import { errors } from './en/errors.ts';
import { exporting } from './en/exporting.ts';
import { feedback } from './en/feedback.ts';
import { firstRun } from './en/first-run.ts';
import { followUps } from './en/follow-ups.ts';
import { guard } from './en/guard.ts';
import { importing } from './en/import.ts';
import { inbox } from './en/inbox.ts';
import { insights } from './en/insights.ts';
import { learner } from './en/learner.ts';
import { lock } from './en/lock.ts';
import { omnibox } from './en/omnibox.ts';
import { page } from './en/page.ts';
import { popup } from './en/popup.ts';
import { privacy } from './en/privacy.ts';
import { profiles } from './en/profiles.ts';
import { questions } from './en/questions.ts';
import { reminders } from './en/reminders.ts';
import { report } from './en/report.ts';
import { reviews } from './en/reviews.ts';
import { rules } from './en/rules.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { states } from './en/states.ts';
import { targets } from './en/targets.ts';
import { timeline } from './en/timeline.ts';
import { today } from './en/today.ts';
import { ways } from './en/ways.ts';
import { wholeText } from './en/whole-text.ts';

/** One file per part of the product. Keys start with their part's name. */
const parts = [
  shell,
  states,
  ways,
  reminders,
  report,
  feedback,
  wholeText,
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
  firstRun,
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
  elsewhere,
  importing,
  inbox,
  lock,
  omnibox,
  page,
  popup,
  errors,
] as const;

/** What all of several objects hold, as the type of one. */
type All<Part> = (Part extends unknown ? (part: Part) => void : never) extends (
  all: infer Whole,
) => void
  ? Whole
  : never;

/**
 * English (UK): the whole catalogue. Without a prototype and in one go: an object that grows by some fifteen hundred keys is otherwise
 * changed in shape at each of them, which took a tenth of what a page does before it shows anything.
 */
export const en: All<(typeof parts)[number]> = Object.assign(Object.create(null), ...parts);
