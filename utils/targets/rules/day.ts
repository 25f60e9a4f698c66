import { textAt } from '#utils/domain/span.ts';
import type { TargetWording } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import type { Say } from '#utils/i18n/t.ts';
import { holidayOn, nearestCollegeDay, offeredDay } from '../college-days.ts';
import { dayInWords, readTypedDay } from '../due-day.ts';
import { holidayWords } from '../holiday-words.ts';
import { dueDaysIn } from '../language/days-in-text.ts';
import { isBlank, textsOf } from '../language/wording-fields.ts';
import type { CheckContext, Finding, Mend, Rule } from '../types.ts';

const name = 'day';

const setting = (day: Day | null, today: Day): Mend | null =>
  day === null
    ? null
    : {
        label: { key: 'checks.mend.set-day', args: { day: dayInWords(day, today) } },
        apply: (wording) => ({ ...wording, due: day }),
      };

const onDue = (say: Say, severity: Finding['severity'], mend: Mend | null): Finding => ({
  rule: name,
  severity,
  field: 'due',
  step: null,
  span: null,
  say,
  mend,
});

/** The last day that the text itself names ("by Fri"), when it is still to come. */
function dayNamed(wording: TargetWording, today: Day): { words: string; day: Day } | null {
  const named = textsOf(wording).flatMap(({ text }) =>
    dueDaysIn(text).map((span) => ({
      words: textAt(text, span),
      day: readTypedDay(textAt(text, span), today),
    })),
  );
  const last = named
    .filter(
      (found): found is { words: string; day: Day } => found.day !== null && found.day >= today,
    )
    .sort((a, b) => a.day.localeCompare(b.day))
    .at(-1);
  return last ?? null;
}

function withoutDay(wording: TargetWording, context: CheckContext): Finding {
  const named = dayNamed(wording, context.today);
  if (!named) {
    return onDue({ key: 'checks.day.none' }, 'warn', setting(offeredDay(context), context.today));
  }
  const say: Say = { key: 'checks.day.in-text', args: { words: named.words } };
  return onDue(say, 'hint', setting(named.day, context.today));
}

const DEADLINE_WORD = /\b(?:by|before|due(?: on| by)?)\s+(?:the )?$/i;

/**
 * The statement says by when, and the field says another day: one of the two is a slip, and the learner would read
 * both. Days in the steps, and days on which something happens, may well come before the due day.
 */
function otherDay({ statement, due }: TargetWording, { today }: CheckContext): Finding | null {
  if (due === null) return null;
  for (const span of dueDaysIn(statement)) {
    const words = textAt(statement, span);
    const named = readTypedDay(words, today);
    const isDeadline = DEADLINE_WORD.test(statement.slice(0, span.start));
    if (!isDeadline || named === null || named < today || named === due) continue;
    const args = { words, day: dayInWords(due, today) };
    return onDue({ key: 'checks.day.other', args }, 'warn', setting(named, today));
  }
  return null;
}

/** The first college day after a holiday, or the last one before it when the deadline comes first. */
function outOfHoliday(to: Day, from: Day, { today, deadline, holidays }: CheckContext): Day | null {
  const after = nearestCollegeDay(to, 1, holidays);
  if (deadline === null || deadline < today || (after !== null && after <= deadline)) return after;
  const before = nearestCollegeDay(from, -1, holidays);
  return before !== null && before >= today ? before : null;
}

/** Check 5: no due day, one that has passed, in a college holiday, after the deadline, or not the one the text names. */
export const day: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Write 2 paragraphs' },
      { statement: 'Write 2 paragraphs by Fri' },
      { statement: 'Write 2 paragraphs', due: '2026-11-20' },
      { statement: 'Write 2 paragraphs', due: '2026-12-24' },
      { statement: 'Write 2 paragraphs', due: '2027-01-20' },
      { statement: 'Write 2 paragraphs by Friday 11 December', due: '2026-12-14' },
    ],
    good: [
      { statement: 'Write 2 paragraphs', due: '2026-11-23' },
      { statement: 'Write 2 paragraphs by Fri', due: '2026-11-27' },
      { statement: 'Write 2 paragraphs', due: '2027-01-15' },
      { statement: '' },
    ],
  },
  check(wording, context) {
    const { due } = wording;
    const { today, deadline, holidays } = context;
    if (isBlank(wording)) return [];
    if (due === null) return [withoutDay(wording, context)];
    const said = dayInWords(due, today);
    if (due < today) {
      const say: Say = { key: 'checks.day.past', args: { day: said } };
      return [onDue(say, 'warn', setting(offeredDay(context), today))];
    }
    if (deadline !== null && deadline >= today && due > deadline) {
      const before = nearestCollegeDay(deadline, -1, holidays);
      const args = { day: said, deadline: dayInWords(deadline, today) };
      const mend = setting(before !== null && before >= today ? before : deadline, today);
      return [onDue({ key: 'checks.day.deadline', args }, 'warn', mend)];
    }
    const other = otherDay(wording, context);
    if (other) return [other];
    const holiday = holidayOn(due, holidays);
    if (!holiday) return [];
    const args = { day: said, holiday: holidayWords(holiday.name) };
    const mend = setting(outOfHoliday(holiday.to, holiday.from, context), today);
    return [onDue({ key: 'checks.day.holiday', args }, 'warn', mend)];
  },
};
