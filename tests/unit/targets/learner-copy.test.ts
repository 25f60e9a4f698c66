import { expect, test } from 'vitest';
import { emptyWording } from '#utils/domain/target.ts';
import { learnerCopy } from '#utils/targets/learner-copy.ts';
import { step } from '#utils/targets/rules/example-step.ts';

const today = '2026-11-23';

test('everything, in the learner’s voice', () => {
  const text = learnerCopy({
    firstName: 'Sam',
    course: 'Business Level 3',
    work: 'Unit 3 report',
    today,
    helper: 'Ms Khan',
    wording: {
      ...emptyWording(),
      statement: 'Highlight the point\nof each paragraph',
      steps: [step('Print the report', true), step('  '), step('Use a yellow pen')],
      evidence: 'every paragraph has some yellow',
      due: '2026-12-04',
      why: 'I want to see what is missing',
      ifThen: 'If I find no point, I will write one',
      agreedOn: today,
    },
  });
  expect(text).toBe(`Hi Sam,
Here is the target we agreed for Unit 3 report, Business Level 3.

What I will do: Highlight the point of each paragraph
Steps:
1. Print the report (done)
2. Use a yellow pen

I’ll know it’s done when: every paragraph has some yellow
By: Fri 4 Dec
Why it matters to me: I want to see what is missing
If I find no point, I will write one
Who can help me: Ms Khan`);
});

test('empty parts and unfinished starters are left out', () => {
  const wording = {
    ...emptyWording(),
    statement: 'Print the report',
    evidence: 'I have shown … to …',
  };
  const text = learnerCopy({ firstName: 'Sam', course: null, work: ' ', today, wording });
  expect(text).toBe('Hi Sam,\nHere is a target for you.\n\nWhat I will do: Print the report');
});

test('what a learner typed stays text, braces and all', () => {
  const wording = { ...emptyWording(), statement: '{name} <b>=1+1</b> $&' };
  const text = learnerCopy({ firstName: 'Zoë', course: null, work: null, today, wording });
  expect(text).toContain('What I will do: {name} <b>=1+1</b> $&');
});

test.each(['Os bydda i’n mynd yn sownd, bydda i’n gofyn', 'Pan fydd yn anodd, bydda i’n gofyn'])(
  'a plan that begins in Welsh needs no label either: %s',
  (ifThen) => {
    const wording = { ...emptyWording(), statement: 'Argraffu’r adroddiad', ifThen };
    const text = learnerCopy({ firstName: 'Sam', course: null, work: null, today, wording });
    expect(text.split('\n').at(-1)).toBe(ifThen);
  },
);
