import type { ReviewQuestion } from '#utils/domain/checklist.ts';
import type { FollowUpOutcome } from '#utils/domain/log-entry.ts';
import type { ReviewAnswer } from '#utils/domain/review.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';

/** What a review came to. */
export interface ReviewOutcome {
  firstName: string;
  today: Day;
  questions: ReviewQuestion[];
  answers: ReviewAnswer[];
  /** Targets that were talked about in it, and how each stood. */
  lookedAt: { statement: string; outcome: FollowUpOutcome }[];
  /** What the learner works on from here. */
  open: Pick<Target, 'statement' | 'due' | 'steps'>[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the learner said. Ticks are the mentor's own, so they are not in it. */
function saidLines({ questions, answers }: ReviewOutcome): string[] {
  return questions.flatMap(({ id, kind, text }) => {
    const answer = answers.find(({ question }) => question === id);
    if (!answer || kind === 'tick') return [];
    if (kind === 'scale')
      return answer.number === null
        ? []
        : [`- ${text} ${t('reviews.outOfTen', { number: answer.number })}`];
    const words = oneLine(answer.words);
    return words === '' ? [] : [`- ${text} ${words}`];
  });
}

function targetLines({ open, today }: ReviewOutcome): string[] {
  return open.flatMap(({ statement, due, steps }) => {
    const what = oneLine(statement);
    const left = steps.filter(({ done, text }) => !done && text.trim() !== '');
    const first =
      due === null ? `- ${what}` : `- ${t('reviews.sumBy', { what, day: dayInWords(due, today) })}`;
    return [first, ...left.map(({ text }, at) => `  ${at + 1}. ${oneLine(text)}`)];
  });
}

const block = (title: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : [[title, ...lines].join('\n')];

/**
 * The summary of a review for the learner, as plain text: how the targets stood, what they said in their own words, what
 * comes next. Parts with nothing in them are left out.
 */
export function reviewSummary(outcome: ReviewOutcome): string {
  const { firstName, today, lookedAt } = outcome;
  const name = oneLine(firstName);
  const hello = name === '' ? [] : [t('copies.hello', { name })];
  const stood = lookedAt.map(
    ({ statement, outcome: how }) => `- ${oneLine(statement)}: ${t(`reviews.stood.${how}`)}`,
  );
  return [
    [...hello, t('reviews.sumOpening', { day: dayInWords(today, today) })].join('\n'),
    ...block(t('reviews.sumStood'), stood),
    ...block(t('reviews.sumSaid'), saidLines(outcome)),
    ...block(t('reviews.sumNext'), targetLines(outcome)),
    t('reviews.sumEnd'),
  ].join('\n\n');
}
