import type { Unclear } from '#utils/domain/question.ts';
import { emptyWording } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { dayInFull } from './due-day.ts';
import { huge } from './rules/huge.ts';
import { several } from './rules/several.ts';
import { vagueVerb } from './rules/vague-verb.ts';

/** What a message to a teacher is made from. Unknown is `null`. */
export interface AskedAbout {
  teacher: string | null;
  learner: string | null;
  work: string | null;
  /** The words it is about, exactly: the teacher's, or those of a target that quotes nobody. */
  quote: string;
  isTeachersWords: boolean;
  /** The day by which it should be done. */
  due: Day | null;
  today: Day;
}

/** The one thing that is asked; one line can answer it. */
function askLine(unclear: Unclear, { due, today }: AskedAbout): string {
  if (unclear !== 'too-soon') return t(`questions.ask.${unclear}`);
  return due === null
    ? t('questions.ask.too-soonAlone')
    : t('questions.ask.too-soon', { day: dayInFull(due, today) });
}

/** A courteous message that quotes the words, says what is unclear about them, and asks one thing. */
export function teacherMessage(unclear: Unclear, about: AskedAbout): string {
  const { teacher, quote, isTeachersWords } = about;
  const around = {
    learner: about.learner ?? t('questions.noLearner'),
    work: about.work ?? t('questions.noWork'),
  };
  return [
    teacher ? t('questions.helloTo', { teacher }) : t('questions.hello'),
    isTeachersWords ? t('questions.youWrote', around) : t('questions.ourTarget', around),
    `“${quote}”`,
    askLine(unclear, about),
    t('questions.thanks'),
  ].join('\n\n');
}

/** What is most likely unclear about some words; the mentor chooses. */
export function unclearIn(words: string, today: Day): Unclear {
  const wording = { ...emptyWording(), statement: words };
  const context = { today, openTargets: 0, deadline: null, holidays: [] };
  const says = (rule: typeof huge) => rule.check(wording, context).length > 0;
  if (says(vagueVerb)) return 'vague';
  return says(huge) || says(several) ? 'huge' : 'vague';
}
