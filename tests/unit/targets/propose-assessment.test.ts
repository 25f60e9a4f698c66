import { describe, expect, test } from 'vitest';
import type { AssessmentState } from '#utils/domain/target.ts';
import { say } from '#utils/i18n/t.ts';
import { proposeAssessment, type WorkFacts } from '#utils/targets/assessment/propose.ts';

const facts = (some: Partial<WorkFacts>): WorkFacts => ({
  texts: [],
  work: 'Unit 3 report',
  grade: 'Pass',
  markedOn: '2026-11-16',
  deadline: null,
  isReopened: false,
  today: '2026-11-23',
  ...some,
});
const words = (text: string, more: Partial<WorkFacts> = {}) => facts({ texts: [text], ...more });

const cases: [string, WorkFacts, AssessmentState | null, string | null][] = [
  [
    'asked again by a day',
    words('Please resubmit section 2 by Friday 11 December.'),
    'resubmission',
    '2026-12-11',
  ],
  ['asked again, no day', words('Re-submit with the table filled in.'), 'resubmission', null],
  [
    'for the resubmission',
    words('Good start. For your resubmission add P3.'),
    'resubmission',
    null,
  ],
  [
    'a counted day from the day of marking',
    words('Resubmit by next Friday.'),
    'resubmission',
    '2026-11-27',
  ],
  [
    'a counted day, marked nobody knows when',
    words('Resubmit by next Friday.', { markedOn: null }),
    'resubmission',
    null,
  ],
  ['its day has passed', words('Please resubmit by 20 November 2026.'), null, null],
  ['not needed', words('There is no need to resubmit this.'), null, null],
  ['not possible', words('Resubmission is not possible for this unit.'), null, null],
  ['done already', words('Thank you for resubmitting. P3 is now met.'), null, null],
  [
    'done, and asked once more',
    words('Your resubmission is better. Please resubmit task 2.'),
    null,
    null,
  ],
  [
    'sent back by the grade',
    words('Complete the column.', { grade: 'Refer' }),
    'resubmission',
    null,
  ],
  ['a grade that only begins so', words('Well done.', { grade: 'Reference 12' }), null, null],
  ['the page has it reopened', words('Add P3.', { isReopened: true }), 'resubmission', null],
  ['due in the future', words('Add P3.', { deadline: '2026-12-04' }), 'live', '2026-12-04'],
  ['due today', words('Add P3.', { deadline: '2026-11-23' }), 'live', '2026-11-23'],
  ['due in the past', words('Add P3.', { deadline: '2026-11-10' }), 'closed', '2026-11-10'],
  [
    'past, and asked again',
    words('Resubmit task 2.', { deadline: '2026-11-10' }),
    'resubmission',
    null,
  ],
  [
    'past, and not to be handed in again',
    words('No need to resubmit.', { deadline: '2026-11-10' }),
    null,
    null,
  ],
  ['a draft', words('This is a good first draft. Add two sources.'), 'live', null],
  ['before handing in', words('Check your sources before you submit.'), 'live', null],
  ['a mock', words('Show your working.', { work: 'Mock paper 2' }), 'practice', null],
  ['a mock that is to be handed in again', words('Resubmit the mock by 4 December.'), null, null],
  ['nothing tells', words('Add two references. Explain who could be harmed.'), null, null],
  ['no words at all', facts({}), null, null],
];

describe('where the assessed work stands', () => {
  test.each(cases)('%s', (_name, given, state, deadline) => {
    const proposal = proposeAssessment(given);
    expect(proposal?.state ?? null).toBe(state);
    expect(proposal?.deadline ?? null).toBe(deadline);
  });

  test('the reason quotes the words that decided', () => {
    const proposal = proposeAssessment(
      words('Well done. Please resubmit section 2 by 4 Dec. Bye.'),
    );
    expect(proposal && say(proposal.why)).toBe(
      'The feedback says “Please resubmit section 2 by 4 Dec.”',
    );
  });
});
