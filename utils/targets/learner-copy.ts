import type { TargetWording } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { dayInWords } from './due-day.ts';

export interface LearnerCopy {
  firstName: string;
  wording: TargetWording;
  course: string | null;
  work: string | null;
  today: Day;
  /** Who the learner can go to when stuck. */
  helper?: string;
}

/** One line, however it was typed. */
const line = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

function opening({ wording, course, work }: LearnerCopy): string {
  const about = [line(work), line(course)].filter((part) => part !== '').join(', ');
  const agreed = wording.agreedOn !== null;
  if (about === '') return agreed ? t('checks.copy.agreed-alone') : t('checks.copy.proposed-alone');
  return agreed
    ? t('checks.copy.agreed', { work: about })
    : t('checks.copy.proposed', { work: about });
}

function stepLines(wording: TargetWording): string[] {
  const steps = wording.steps.filter(({ text }) => line(text) !== '');
  if (steps.length === 0) return [];
  const listed = steps.map(({ text, done }, i) => {
    const said = done ? t('checks.copy.step-done', { text: line(text) }) : line(text);
    return `${i + 1}. ${said}`;
  });
  return [t('checks.copy.steps'), ...listed];
}

/** "If I get stuck: …", unless the sentence says so itself. */
const ifStuck = (text: string): string =>
  /^(?:if|when)\b/i.test(text) ? text : t('checks.copy.if-stuck', { text });

/**
 * The target as plain text for a message to the learner, in the learner's voice: what, steps, done when, by when with
 * the weekday, why, what if stuck, who helps. Parts that are empty are left out; a starter with its dots counts as empty.
 */
export function learnerCopy(copy: LearnerCopy): string {
  const { wording, today } = copy;
  const told = (text: string | undefined, say: (text: string) => string): string[] =>
    line(text) === '' || line(text).includes('…') ? [] : [say(line(text))];
  const name = line(copy.firstName);
  const top = [...(name === '' ? [] : [t('checks.copy.hello', { name })]), opening(copy)];
  const what =
    line(wording.statement) === ''
      ? []
      : [t('checks.copy.what', { text: line(wording.statement) })];
  const rest = [
    ...told(wording.evidence, (text) => t('checks.copy.done-when', { text })),
    ...(wording.due === null ? [] : [t('checks.copy.by', { day: dayInWords(wording.due, today) })]),
    ...told(wording.why, (text) => t('checks.copy.why', { text })),
    ...told(wording.ifThen, ifStuck),
    ...told(copy.helper, (helper) => t('checks.copy.helper', { name: helper })),
  ];
  return [top, [...what, ...stepLines(wording)], rest]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}
