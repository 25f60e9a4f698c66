import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventedIn as foundByTheTests } from '#tests/eval/invented.ts';
import { acceptWording } from '#utils/feedback/wording/accept-wording.ts';
import { inventedIn } from '#utils/feedback/wording/invented.ts';

const SOURCE = 'Task 2 would be stronger with a second source to support the claim about Aldi.';
const STEP = 'Add a second source to support the claim about Aldi in task 2.';

describe('another wording of a step', () => {
  test.each([
    'Find a second source that supports your claim about Aldi, and add it to task 2.',
    '“Support your claim about Aldi in task 2 with a second source.”',
  ])('is shown: %s', (text) => expect(acceptWording(text, STEP, SOURCE)).not.toBeNull());

  test.each([
    ['a number of its own', 'Add 3 sources to support the claim about Aldi.'],
    ['a day of its own', 'Add a second source about Aldi to task 2 by Friday.'],
    ['a name of its own', 'Add a second source, such as Mintel, to support the claim about Aldi.'],
    ['a criterion of its own', 'Add a second source to support the claim about Aldi for M2.'],
    ['rambling', 'Add a second source. Sources matter because they show wide reading. Good luck!'],
    ['several lines', 'Add a second source\n- about Aldi'],
    ['markup', 'Add a <b>second</b> source to support the claim about Aldi.'],
    ['a link', 'Add a second source from https://example.org to task 2.'],
    ['another task', 'Rewrite the introduction so that it grabs the attention of the reader.'],
    ['talk about itself', 'Sure, here is another wording of the step about Aldi'],
    ['the same again', 'Add a second source to support the claim about Aldi in task 2'],
    ['nothing', ''],
    ['no text at all', { text: STEP }],
    ['very much', `Add ${'a second source '.repeat(40)}`],
  ])('is not shown: %s', (_what, answer) => expect(acceptWording(answer, STEP, SOURCE)).toBeNull());

  test('whatever is answered, nothing invented comes through', () => {
    const word = fc.constantFrom(
      ...'Add a second source to support the claim about Aldi in task 2 3 Tesco Friday M2 1,000'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const shown = acceptWording(words.join(' '), STEP, SOURCE);
        expect(shown === null ? [] : foundByTheTests(shown, SOURCE)).toEqual([]);
      }),
    );
  });
});

test.each([
  ['Label both axes by 14/12 for P4.', 'Label both axes.', ['14/12', 'P4']],
  ['Ask Mrs Khan about it.', 'Ask about it.', ['Mrs', 'Khan']],
  ['Label the axes.', 'The axes have no labels.', []],
  ['Add two sources by Friday.', 'two more sources by friday', []],
])('%s', (step, source, invented) => expect(inventedIn(step, source)).toEqual(invented));
