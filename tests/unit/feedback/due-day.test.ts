import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textAt } from '#utils/domain/span.ts';
import { analyse } from '#utils/feedback/analyse.ts';
import { type DayContext, dueDayIn } from '#utils/feedback/dates/due-day.ts';
import { dayPhrases, termPhrases } from '#utils/feedback/dates/phrases.ts';

const markedOn = '2026-11-23'; // a Monday
const day = (sentence: string, context: DayContext = { markedOn }) =>
  dueDayIn(sentence, context)?.day ?? null;

test.each([
  ['Resubmit by Friday 4 December.', '2026-12-04'],
  ['Please complete and resubmit by 14/12.', '2026-12-14'],
  ['Upload your log w/c 30 Nov.', '2026-11-30'],
  ['Bring it back in two weeks.', '2026-12-07'],
  ['Redo task 2 before Friday.', '2026-11-27'],
  ['Hand in by 12th January', '2027-01-12'],
  ['Due 24/02/27', '2027-02-24'],
  ['Finish it by tomorrow', '2026-11-24'],
  ['Redo card 2 for fri', '2026-11-27'],
  ['Write the result on the card before the 21st', '2026-12-21'],
  ['Do the fractions sheet by next Mon', '2026-11-30'],
  ['Send it by Monday', '2026-11-30'],
  ['Bring five more frames by Friday week, please', '2026-12-04'],
  ['Show me the second go a week on Tuesday', '2026-12-01'],
  ['Fix it within 10 working days.', '2026-12-07'],
  ['You have 10 working days to resubmit.', '2026-12-07'],
  ['Do this within a fortnight', '2026-12-07'],
  ['Have it done by the end of the week', '2026-11-27'],
  ['Upload it by the end of next week.', '2026-12-04'],
  ['Ready for 9am on Thurs 3rd Dec?', '2026-12-03'],
  ['Hand in the nine entries on 14 December', '2026-12-14'],
  ['Deadline: 5pm Fri 4 Dec', '2026-12-04'],
  ['Bring your portfolio to Tuesday’s session', '2026-11-24'],
  ['Bring a clean apron Wed', '2026-11-25'],
])('%s → %s', (sentence, expected) => {
  expect(day(sentence.replaceAll('’', "'"))).toBe(expected);
});

test.each([
  'Research scored 3/5.',
  'See section 4/5 of the brief.',
  'Annotate pages 4 to 9.',
  'Finish the design by half term.',
  'Show the last two weeks of the diary.',
  'Q3 had 4/5 marks',
  'You may want to add dates.',
  'Complete the sheet before next week’s practical.',
  'Log the hours since 2 October.',
  'Add the entry for Friday.',
  'Your log stops at 12 November.',
  'Flux goes green in a month so wipe it off.',
  'Job times not entered Tues to Thurs',
  'Put a capital letter for monday.',
  'Q12 may need another look.',
  'The Battle of the Somme began on 1 July 1916.',
  'Cut at 3-4 mm.',
  'Revise before the next lesson.',
])('no day in: %s', (sentence) => {
  expect(day(sentence.replaceAll('’', "'"))).toBeNull();
});

test('without the day of marking only a date with its year is read', () => {
  expect(day('Resubmit by 14/12.', {})).toBeNull();
  expect(day('Resubmit by next Friday.', {})).toBeNull();
  expect(day('Resubmit by 14/12/2026.', {})).toBe('2026-12-14');
  expect(day('Resubmit by 4 December 2026.', {})).toBe('2026-12-04');
});

describe("with the college's dates", () => {
  const terms = [
    { from: '2026-11-02', to: '2026-12-18' },
    { from: '2027-01-04', to: '2027-02-12' },
    { from: '2027-02-22', to: '2027-03-25' },
    { from: '2027-04-12', to: '2027-05-28' },
  ];
  test.each([
    ['Finish the design by half term.', '2027-02-12'],
    ['Hand it in before Christmas', '2026-12-18'],
    ['Resubmit by the end of term', '2026-12-18'],
    ['Bring it back after Easter', '2027-04-12'],
    ['Do it before the break', '2026-12-18'],
    ['Describe the christmas menu', null],
  ])('%s → %s', (sentence, expected) => {
    expect(day(sentence, { markedOn, terms })).toBe(expected);
  });

  test('closed days do not count as working days', () => {
    const closed = [{ from: '2026-11-27', to: '2026-11-27', name: 'staff day' }];
    expect(day('Resubmit within 5 working days', { markedOn, closed })).toBe('2026-12-01');
  });
});

test('"by then" is the day named before it', () => {
  const text = 'The workshop is on 11 December. Have the schedule redone by then.';
  expect(analyse(text, { markedOn }).steps[0]?.due).toBe('2026-12-11');
});

test('the words that name the day have their place', () => {
  const sentence = 'Resubmit by Friday 4 December, please.';
  const found = dueDayIn(sentence, { markedOn });
  expect(found && textAt(sentence, found.at)).toBe('Friday 4 December');
});

test.each(dayPhrases.map((row) => [row.name, row] as const))('%s fits its example', (_n, row) => {
  const whole = new RegExp(`^(?:${row.pattern})$`, 'i');
  const at = row.name === 'days-to' ? 'You have 10 working days to' : row.example;
  expect(row.name === 'days-to' ? new RegExp(row.pattern, 'i').test(at) : whole.test(at)).toBe(
    true,
  );
});

test('every phrase of the calendar is known by a pattern', () => {
  const said = ['half term', 'Christmas', 'easter', 'the summer', 'the break', 'end of term'];
  expect(termPhrases.map(({ pattern }) => said.some((words) => pattern.test(words)))).toEqual(
    termPhrases.map(() => true),
  );
});

test('a day is never before the day of marking, whatever is written', () => {
  const bit = fc.constantFrom(
    ...'by before on the 12th 3/4 14/12 Fri Friday week next end of w/c 30 Nov May in two weeks 10 working days 31 Feb'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
      const found = dueDayIn(bits.join(' '), { markedOn });
      expect(found === null || found.day >= markedOn).toBe(true);
    }),
  );
});
