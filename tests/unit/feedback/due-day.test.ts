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
  ['Please resubmit 3.3 and 3.4 by Monday 7th December.', '2026-12-07'],
  ['Full report back in by 14.12', '2026-12-14'],
  ['Please complete and resubmit by 14/12.', '2026-12-14'],
  ['Upload your log w/c 30 Nov.', '2026-11-30'],
  ['Bring it back in two weeks.', '2026-12-07'],
  ['Redo task 2 before Friday.', '2026-11-27'],
  ['Hand in by 12th January', '2027-01-12'],
  ['Due 24/02/27', '2027-02-24'],
  ['Finish it by tomorrow', '2026-11-24'],
  ['Redo card 2 for fri', '2026-11-27'],
  ['Logbook up to date by end of Jan please.', '2027-01-31'],
  ['Get the diary up to date for Friday.', '2026-11-27'],
  ['two more fades on the record before 16 December.', '2026-12-16'],
  ['Remake the sauce next Thursday before we go on to the fish.', '2026-12-03'],
  ['Sort sockets 3 and 5 next Thursday before you start the radial.', '2026-12-03'],
  ['Plumb out 5mm on the left hand quoin, rebuild Thursday.', '2026-11-26'],
  ["Bring it to Friday's lesson.", '2026-11-27'],
  ['Bring it to Fridays lesson.', '2026-11-27'],
  ['Nothing attached, only the front sheet - please upload your work today.', '2026-11-23'],
  ['The names on page two have to come out today as anybody may read them.', '2026-11-23'],
  ['skin test her by the 4th latest pls', '2026-12-04'],
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
  ['The window opens Wed 25 November, closes 12 noon on Wed 9 December.', '2026-12-09'],
  ['CSCS expires 30/6 get it renewed', '2027-06-30'],
  ['Sketchbook deadline is still the 14th.', '2026-12-14'],
  ['Final hand in through the portal by 12 noon on 7/12.', '2026-12-07'],
  ['Please change it today Maureen!', '2026-11-23'],
  ['change the names today pls', '2026-11-23'],
  ['Contact sheets tomorrow.', '2026-11-24'],
  ['Gel order, end of play tomorrow.', '2026-11-24'],
  ['Would you bring a redraft along on the 18th?', '2026-12-18'],
  ['so if the plan is with me by Friday the fourth', '2026-12-04'],
  ['If you could get that to me by the nineteenth, great', '2026-12-19'],
  ['Photo of the binding for page 12, w/c 30 November.', '2026-11-30'],
  ['WRITE PARAGRAF 2 AGAIN FOR WENSDAY', '2026-11-25'],
  ['The resit is on the first Wednesday in December.', '2026-12-02'],
  ['Hand it in by the last Friday of January.', '2027-01-29'],
  ['Plan by 30 November. Draft a week after that.', '2026-12-07'],
  ['Visit on 1 December. Gloves that day please.', '2026-12-01'],
  ['Moulds out by Monday... which is bank holiday so do it Friday.', '2026-11-27'],
  ['Monday after half term, so 30th November', '2026-11-30'],
  ['Sort out the diagram before our session on the 13th.', '2026-12-13'],
  ["Show me at the start of Monday's lesson.", '2026-11-30'],
  ["Boots for Thursday's parade please", '2026-11-26'],
  ['Full essay, handwritten, 16/12.', '2026-12-16'],
])('%s → %s', (sentence, expected) => {
  expect(day(sentence.replaceAll('’', "'"))).toBe(expected);
});

test.each([
  'Research scored 3/5.',
  'The stair project starts back end of Feb, bring boots.',
  'You only glanced at the chart today.',
  'Resubmit 3.3 and 3.4 please.',
  'Fill in your log daily rather than at the end of the week.',
  'Come to the Wednesday workshop when you can.',
  'But burette readings go to 0.05, so 23.4 should be 23.40.',
  'Since the first Monday in January the log has been blank.',
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
  'You left the lid off today.',
  'The client was late today and so were you.',
  'Guard found propped on the Tuesday.',
  'It did not happen twice on Saturday.',
  'Sharps bin overfilled past the line on Tuesday.',
  'Concrete poured Monday, men building on it Tuesday.',
  'Start a name with a capital: London, Monday, Somalia.',
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

test('"the same day" and "before that" are the day named before them', () => {
  const before = 'Final bounce by Fri 4 Dec. ';
  expect(day('Track sheet the same day.', { markedOn, before })).toBe('2026-12-04');
  expect(day('Before that: log up to date.', { markedOn, before })).toBe('2026-12-04');
  expect(day('Say what happened before that paragraph.', { markedOn, before })).toBeNull();
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

describe('which of several days is meant', () => {
  test.each([
    [
      'The reflection was due on the 13th and is still outstanding so get it to me by 4pm Thursday 19 November.',
      '2026-11-19',
    ],
    ['Next visit 20/11, 10am, have the evidence uploaded by then.', '2026-11-20'],
    ['She needs that doing, so ring her Thursday xx', '2026-11-19'],
    ['Do the other side Thurs', '2026-11-19'],
    ['Take the name out tonite.', '2026-11-16'],
    ['Bracket, filed and drilled: 19/11.', '2026-11-19'],
    ['Research: 4/5.', null],
    ['In the ten days before moderation reprint 3 and 7.', null],
    ['Capital letters for days (Monday, Tuesday).', null],
    ['I had to speak to you three times on the 19th.', null],
  ])('%s: %s', (text, wanted) => {
    expect(dueDayIn(text, { markedOn: '2026-11-16' })?.day ?? null).toBe(wanted);
  });
});
