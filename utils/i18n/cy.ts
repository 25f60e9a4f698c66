import { assessment } from './cy/assessment.ts';
import { backup } from './cy/backup.ts';
import { bank } from './cy/bank.ts';
import { caseload } from './cy/caseload.ts';
import { checks } from './cy/checks.ts';
import { coaching } from './cy/coaching.ts';
import { copies } from './cy/copies.ts';
import { elsewhere } from './cy/elsewhere.ts';
import { errors } from './cy/errors.ts';
import { exporting } from './cy/exporting.ts';
import { feedback } from './cy/feedback.ts';
import { first } from './cy/first.ts';
import { firstRun } from './cy/first-run.ts';
import { followUps } from './cy/follow-ups.ts';
import { guard } from './cy/guard.ts';
import { importing } from './cy/import.ts';
import { inbox } from './cy/inbox.ts';
import { insights } from './cy/insights.ts';
import { learner } from './cy/learner.ts';
import { lock } from './cy/lock.ts';
import { omnibox } from './cy/omnibox.ts';
import { page } from './cy/page.ts';
import { popup } from './cy/popup.ts';
import { privacy } from './cy/privacy.ts';
import { profileEditor } from './cy/profile-editor.ts';
import { profiles } from './cy/profiles.ts';
import { questions } from './cy/questions.ts';
import { reminders } from './cy/reminders.ts';
import { report } from './cy/report.ts';
import { retention } from './cy/retention.ts';
import { reviews } from './cy/reviews.ts';
import { rules } from './cy/rules.ts';
import { settings } from './cy/settings.ts';
import { shell } from './cy/shell.ts';
import { states } from './cy/states.ts';
import { targets } from './cy/targets.ts';
import { timeline } from './cy/timeline.ts';
import { today } from './cy/today.ts';
import { tour } from './cy/tour.ts';
import { ways } from './cy/ways.ts';
import { wholeText } from './cy/whole-text.ts';

/** Welsh: the whole catalogue with what the late screens say, one file for each English one. */
export const cy: Readonly<Record<string, string>> = {
  ...assessment,
  ...backup,
  ...bank,
  ...caseload,
  ...checks,
  ...coaching,
  ...copies,
  ...elsewhere,
  ...errors,
  ...exporting,
  ...feedback,
  ...first,
  ...firstRun,
  ...followUps,
  ...guard,
  ...importing,
  ...inbox,
  ...insights,
  ...learner,
  ...lock,
  ...omnibox,
  ...page,
  ...popup,
  ...privacy,
  ...profileEditor,
  ...profiles,
  ...questions,
  ...reminders,
  ...report,
  ...retention,
  ...reviews,
  ...rules,
  ...settings,
  ...shell,
  ...states,
  ...targets,
  ...timeline,
  ...today,
  ...tour,
  ...ways,
  ...wholeText,
};
