import { describe, expect, test } from 'vitest';
import type { RuleName } from '#utils/domain/rule-name.ts';
import { emptyWording, type TargetWording } from '#utils/domain/target.ts';
import { allFindings } from '#utils/targets/check.ts';
import type { CheckContext } from '#utils/targets/types.ts';
import { autumn } from './autumn.ts';

/** What the first mend of a rule makes of a statement. */
function mended(name: RuleName, statement: string, more: Partial<CheckContext> = {}) {
  const wording = { ...emptyWording(), statement };
  const found = allFindings(wording, { ...autumn, ...more }).find(
    ({ rule, mend }) => rule === name && mend !== null,
  );
  return found?.mend?.apply(wording) ?? null;
}
const statementOf = (wording: TargetWording | null) => wording?.statement ?? null;

describe('“don’t…” becomes “do…”', () => {
  test.each([
    ["Don't be late.", 'Arrive on time.'],
    ['I will not be late to maths', 'I will arrive on time to maths'],
    ['Stop talking in class', 'Listen while others talk'],
    ['Stop being rude to Chef', 'Speak politely to Chef'],
    ['I will stop missing Monday lessons', 'I will go to every one of my lessons'],
    ['Don’t copy from websites', 'Write it in my own words'],
    ['Avoid leaving the tools out', 'Put the tools away before I go'],
    ['Do not leave things until the last minute', 'Start on the day I get it'],
  ])('%s → %s', (said, done) => expect(statementOf(mended('negative', said))).toBe(done));

  test('what nobody can say without knowing the learner is begun for the mentor', () =>
    expect(statementOf(mended('negative', 'I will not sulk'))).toBe(
      'I will not sulk. Do instead: …',
    ));
});

describe('a big one is made smaller', () => {
  test.each([
    [
      'Rewrite the whole assignment by Friday',
      'Rewrite the first part of the assignment by Friday',
    ],
    ['Catch up with all my missing work', 'Hand in the oldest piece of my missing work'],
    ['Complete the unit', 'Complete one task of the unit'],
    ['Do all the assignments', 'Do one of the assignments'],
    ['Finish every unit', 'Finish one unit'],
    ['Work on my grammar', 'Work on my grammar in one paragraph'],
    ['Hand in every log this year', 'Hand in every log this week'],
  ])('%s → %s', (big, small) => expect(statementOf(mended('huge', big))).toBe(small));

  test('no part is offered where the words do not say one', () =>
    expect(mended('huge', 'Get a distinction in unit 3')).toBeNull());
});

test.each([
  ['Sam needs to develop his evaluation skills', 'I will develop my evaluation skills'],
  [
    'Learner to add two references to her report and show her to Sam',
    'I will add two references to my report and show her to Sam',
  ],
  ['Needs to check spelling in task 2', 'I will check spelling in task 2'],
])('the learner says it: %s', (about, own) =>
  expect(statementOf(mended('third-person', about))).toBe(own),
);

test('a long sentence is cut where its second act begins', () =>
  expect(
    statementOf(
      mended(
        'hard-to-read',
        'Print the two pages that I wrote last week, read them out to Sam and then write down where the gaps are',
      ),
    ),
  ).toBe(
    'Print the two pages that I wrote last week. Read them out to Sam and then write down where the gaps are',
  ));

test('help with live work is kept for the next piece', () =>
  expect(
    statementOf(mended('assessment', 'Add two quotes to task 2', { assessment: 'live' })),
  ).toBe('For my next piece: add two quotes to task 2'));

test('of a disclosure only the referral is kept, and its date', () =>
  expect(statementOf(mended('sensitive', 'Come in late because of my medication'))).toBe(
    'Referred to safeguarding on Mon 23 Nov',
  ));

test('starters for what only the talk can fill', () => {
  const statement = 'Write 2 paragraphs';
  expect(mended('if-then', statement)?.ifThen).toBe('If I get stuck on …, then I will …');
  expect(mended('why', statement)?.why).toBe('It matters to me because …');
});
