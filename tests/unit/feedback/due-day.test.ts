import { expect, test } from 'vitest';
import { dueDayIn } from '#utils/feedback/dates/due-day.ts';

const markedOn = '2026-11-23';

test.each([
  ['Resubmit by Friday 4 December.', '2026-12-04'],
  ['Please complete and resubmit by 14/12.', '2026-12-14'],
  ['Upload your log w/c 30 Nov.', '2026-11-30'],
  ['Bring it back in two weeks.', '2026-12-07'],
  ['Redo task 2 before Friday.', '2026-11-27'],
  ['Hand in by 12th January', '2027-01-12'],
  ['Due 24/02/27', '2027-02-24'],
  ['Finish it by tomorrow', '2026-11-24'],
])('%s → %s', (sentence, day) => {
  expect(dueDayIn(sentence, markedOn)).toBe(day);
});

test.each([
  'Research scored 3/5.',
  'See section 4/5 of the brief.',
  'Annotate pages 4 to 9.',
  'Finish the design by half term.',
  'You have 10 working days.',
  'Show the last two weeks of the diary.',
  'Q3 in March had 4/5 marks'.replace('in March ', ''),
  'You may want to add dates.',
  'Complete the sheet before next week’s practical.',
])('no day in: %s', (sentence) => {
  expect(dueDayIn(sentence, markedOn)).toBeNull();
});

test('without the day of marking only a date with its year is read', () => {
  expect(dueDayIn('Resubmit by 14/12.', undefined)).toBeNull();
  expect(dueDayIn('Resubmit by next Friday.', undefined)).toBeNull();
  expect(dueDayIn('Resubmit by 14/12/2026.', undefined)).toBe('2026-12-14');
  expect(dueDayIn('Resubmit by 4 December 2026.', undefined)).toBe('2026-12-04');
});
