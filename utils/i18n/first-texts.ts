import { elsewhere } from './en/elsewhere.ts';
import { errors } from './en/errors.ts';
import { feedback } from './en/feedback.ts';
import { first } from './en/first.ts';
import { firstRun } from './en/first-run.ts';
import { lock } from './en/lock.ts';
import { report } from './en/report.ts';
import { shell } from './en/shell.ts';
import { states } from './en/states.ts';
import { ways } from './en/ways.ts';
import { wholeText } from './en/whole-text.ts';
import { addEnglish } from './english.ts';

/** What is said before anything comes late: by the panel until its targets and reviews are there, and of what failed. */
export const firstTexts = [
  shell,
  states,
  ways,
  report,
  feedback,
  wholeText,
  elsewhere,
  errors,
  firstRun,
  lock,
  first,
] as const;

addEnglish(...firstTexts);
