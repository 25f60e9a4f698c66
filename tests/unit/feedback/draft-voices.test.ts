import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '#utils/feedback/analyse.ts';
import { calmCapitals } from '#utils/feedback/draft/calm-capitals.ts';
import { draft } from '#utils/feedback/draft/draft.ts';
import { isFramed, isFramedOrAsked, OPENINGS } from '#utils/feedback/draft/openings.ts';
import { withOwnDashes } from '#utils/feedback/draft/own-dashes.ts';
import { saidByTeacher } from '#utils/feedback/draft/said-by-teacher.ts';

const stepOf = (sentence: string, before = ''): string =>
  draft({
    sentence,
    original: sentence,
    label: /\?$/.test(sentence) ? 'question' : 'action',
    section: null,
    before,
  }).text;

describe('the teacher in a step the learner reads', () => {
  test.each([
    ["or I'll not mark it", 'or your teacher will not mark it'],
    ["the two sentences I've bracketed", 'the two sentences your teacher has bracketed'],
    ['I make it 2,611', 'your teacher makes it 2,611'],
    ['I need the paper', 'your teacher needs the paper'],
    ['in my tray by Friday', "in your teacher's tray by Friday"],
    ["or i can't pass it", "or your teacher can't pass it"],
    ['i) the cover sheet', 'i) the cover sheet'],
    ["I'm 1 to talk", 'your teacher is 1 to talk'],
    ["don't write I think so much", "don't write I think so much"],
    ['write Henry I in full', 'write Henry I in full'],
  ])('%s → %s', (said, told) => expect(saidByTeacher(said)).toBe(told));
});

describe('capitals', () => {
  test.each([
    ['CHANGE THE COMMENT.', 'Change the comment.'],
    ['THE RCD IS NOT ON THE SHEET', 'The RCD is not on the sheet'],
    ['COSHH SHEET NEEDS A DATE', 'COSHH sheet needs a date'],
    ['Say why it is NOT safe', 'Say why it is NOT safe'],
    ['KMNO4 IN THE BURETTE', 'KMNO4 in the burette'],
    ['PPE!', 'PPE!'],
  ])('%s → %s', (typed, calm) => expect(calmCapitals(typed)).toBe(calm));

  test('only letters change, so offsets stay', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(calmCapitals(text).toLowerCase()).toBe(text.toLowerCase());
      }),
    );
  });
});

describe('ranges keep their own dash', () => {
  test.each([
    ['Bring it to 134-137 °C.', 'back at 134–137 °C', 'Bring it to 134–137 °C.'],
    ['Add the section B-B.', 'Section B–B is still missing', 'Add the section B–B.'],
    ['Read pages 4-9.', 'pages 4-9', 'Read pages 4-9.'],
    ['Take 3 - 1 first.', 'do 3–1 first', 'Take 3 - 1 first.'],
    ['Move it out of .10-.50.', 'the range .10–.50', 'Move it out of .10–.50.'],
  ])('%s from “%s”', (step, source, own) => expect(withOwnDashes(step, source)).toBe(own));

  test('in a step', () => {
    const [step] = analyse('You need to hold the milk at 134–137 °C.').steps;
    expect(step?.text).toBe('Hold the milk at 134–137 °C.');
    expect(step?.firstPerson).toBe('I will hold the milk at 134–137 °C.');
  });
});

describe('a request wherever it stands', () => {
  test.each([
    [
      'Loneliness is emotional, losing the bridge club is social; separate them out.',
      'Separate them out (“Loneliness is emotional, losing the bridge club is social”).',
    ],
    ['The pat had lumps, sieve it.', 'Sieve it (“The pat had lumps”).'],
    [
      'from the second verse on the vocal is buried so automate the vocal up a bit',
      'Automate the vocal up a bit.',
    ],
    [
      'Effleurage was rushed and the learner should slow her rhythm here.',
      'Slow your rhythm here.',
    ],
    ['Happy with the log overall, could you pop the policy in?', 'Pop the policy in.'],
    ['Ellie please add it to the end of page 4.', 'Add it to the end of page 4.'],
    ['Before then please write this up in your log,', 'Before then, write this up in your log.'],
    ['Next time measure the opening first', 'Next time, measure the opening first.'],
    [
      'Fill in the last three sessions while you can still remember them,',
      'Fill in the last three sessions while you can still remember them.',
    ],
    [
      "Stop translating 'actually' as actuellement.",
      "Stop translating 'actually' as actuellement.",
    ],
    ['diagram v pretty, label it in pen.', 'Label the diagram in pen.'],
    [
      'Planning sheet: stop saying "we just bang it in".',
      'Stop saying "we just bang it in" (planning sheet).',
    ],
    [
      'She needs to time her sections, and she could ask for the grid.',
      'Time your sections and ask for the grid.',
    ],
    ['add a line under each sheet (voice notes are fine,', 'Add a line under each sheet.'],
    ['It would be good to see a wiring diagram next time.', 'Add a wiring diagram next time.'],
    [
      'e.g. "This suggests that the client felt safe."',
      'Try wording like this: "This suggests that the client felt safe.".',
    ],
  ])('%s → %s', (said, step) => expect(stepOf(said)).toBe(step));

  test('what "it" speaks of is quoted once', () => {
    expect(stepOf("beret's like a helipad, shape it", 'iron the creases in not out')).toBe(
      "Shape it (“beret's like a helipad”).",
    );
  });

  test('no single word before is taken for what "it" is', () => {
    expect(stepOf('Bring it on Wednesday.', 'Dyslexia is no bar in this trade')).not.toContain(
      'Bring the dyslexia',
    );
  });
});

test('every opening is known again', () => {
  for (const opening of Object.values(OPENINGS))
    expect(isFramed(`${opening}: the log stops.`)).toBe(true);
  expect(isFramed('Answer this in your work: why?')).toBe(false);
  expect(isFramedOrAsked('Answer this in your work (Q3): why?')).toBe(true);
  expect(isFramed('Remember the units.')).toBe(false);
});

describe('names keep their capitals', () => {
  test.each([
    ['nothing on Arbus', 'Write about Arbus.'],
    [
      'PACE Code G is about arrest, you need Code A for stop and search',
      'Add Code A for stop and search.',
    ],
    [
      'Cite the Moors Park in full, not "the park people".',
      'Cite the Moors Park in full, not "the park people".',
    ],
  ])('%s → %s', (said, step) => expect(stepOf(said)).toBe(step));
});

describe('what was done is never asked for', () => {
  test.each([
    [
      'put the torch back without shutting the bottle off.',
      'Look at this again: put the torch back without shutting the bottle off.',
    ],
    ['saw it herself, corrected it.', 'Look at this again: saw it herself, corrected it.'],
    ['The conclusion sits on the fence.', 'Look at this again: the conclusion sits on the fence.'],
    ['The tone would get it binned though.', 'Look at this again: the tone would get it binned.'],
    ['Put the full stop before the bracket.', 'Put the full stop before the bracket.'],
    ['Read the question twice.', 'Read the question twice.'],
  ])('%s → %s', (said, step) => expect(stepOf(said)).toBe(step));

  test('"that" behind "put" begins a clause', () => {
    expect(stepOf("the potato lost mass and you've put that water moved up")).not.toMatch(
      /^Put that/,
    );
  });
});
