import { describe, expect, test } from 'vitest';
import { readCorpus } from '#tests/eval/corpus/read-corpus.ts';
import { analyse } from '#utils/feedback/analyse.ts';
import { OPENINGS } from '#utils/feedback/draft/openings.ts';
import { isCriterionWords, isNotNow } from '#utils/feedback/draft/whole/criterion-words.ts';
import { mends } from '#utils/feedback/draft/whole/mends.ts';
import { isModelSentence } from '#utils/feedback/draft/whole/model-sentence.ts';
import { notWholeBecause, wholeRows } from '#utils/feedback/draft/whole/not-whole.ts';
import { wholeTruth } from '#utils/feedback/draft/whole/whole-truth.ts';

describe('what keeps a step from being a whole instruction', () => {
  test.each(wholeRows.map((row) => [row.name, row] as const))('%s', (name, row) => {
    expect(notWholeBecause(row.broken, row.from ?? row.broken)).toBe(name);
    expect(notWholeBecause(row.whole, row.from ?? row.whole)).toBeNull();
  });

  test('each row has a name of its own', () => {
    const names = wholeRows.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    ['Redo.', 'one-word'],
    [`Add ${'a note on the method and '.repeat(8)}a title.`, 'too-long'],
  ])('%s: %s', (step, name) => expect(notWholeBecause(step, step)).toBe(name));
});

describe('what is taken off so that a step is whole', () => {
  test.each(mends.map((mend) => [mend.name, mend] as const))('%s', (_name, mend) => {
    const bare = mend.from.replace(/[.!?\s]+$/, '');
    expect(`${bare.replace(mend.pattern, '').trim()}.`).toBe(mend.becomes);
  });
});

describe('in the steps of a text', () => {
  const only = (text: string) => analyse(text).steps[0];

  test('what is no whole instruction is quoted, and stays to do', () => {
    const { units, steps } = analyse('Send it again please.');
    expect(steps[0]).toMatchObject({ kind: 'quote', text: 'Send it again please.' });
    expect(units[0]).toMatchObject({ actionable: true, flags: [] });
  });

  test('a fault behind an opener is no instruction', () => {
    expect(only('Sharps bin in Surgery 2 was above the fill line.')?.kind).toBe('quote');
  });

  test('what is said besides is left off', () => {
    expect(only("You need to add two Harvard references, it's in the mark scheme.")).toMatchObject({
      kind: 'step',
      text: 'Add two Harvard references.',
      firstPerson: 'I will add two Harvard references.',
    });
  });

  test('a whole truth is held against the work', () => {
    expect(only('Zone 1 goes to 2.25 m, not 2.5.')?.text).toBe(
      `${OPENINGS.truth}: Zone 1 goes to 2.25 m, not 2.5.`,
    );
  });

  test('the words of a criterion with their verdict are no request', () => {
    expect(only('A.P2 Explain how two businesses differ - not yet achieved.')?.kind).not.toBe(
      'step',
    );
  });

  /** "Log sheet: write it up." was asked as "Write it up (log sheet).": what it is about came before it afterwards. */
  const asAsked = (step: string): string =>
    step.replace(
      /^([^:,]{2,48})[:,] (\p{Ll})(.*)\.$/u,
      (_all, about: string, first: string, rest: string) =>
        `${first.toUpperCase()}${rest} (${about}).`,
    );

  test('no step of the corpus is anything else', () => {
    const broken = readCorpus('train')
      .slice(0, 120)
      .flatMap(({ text, markedOn }) =>
        analyse(text, markedOn ? { markedOn } : {}).steps.flatMap((step) => {
          const isTruth = new RegExp(`${OPENINGS.truth}: `, 'i').test(step.text);
          const found = [step.text, asAsked(step.text)].map((own) => notWholeBecause(own, own));
          return step.kind === 'step' && !isTruth && !found.includes(null) ? found : [];
        }),
      );
    expect(broken).toEqual([]);
  });
});

describe('a whole truth', () => {
  test.each([
    'Zone 1 goes to 2.25 m, not 2.5',
    'A ratio is not a probability',
    '3/8 of 72 = 27 not 24',
    'No 15 is a deciduous shrub, not an evergreen',
  ])('%s', (said) => expect(wholeTruth(said)).toEqual({ truth: said, place: '' }));

  test.each([
    ["Young modulus is in pascals, and you've written newtons.", 'Young modulus is in pascals'],
    ['cm3 to dm3 is ÷1000, you got there by luck', 'cm3 to dm3 is ÷1000'],
    ['£5.00 - £3.65 = £1.35 you put £2.35.', '£5.00 - £3.65 = £1.35'],
    [
      "Bond angle in ammonia is 107, you've put 109.5 (that's methane).",
      'Bond angle in ammonia is 107',
    ],
    [
      'Sales returns go on the debit side, you have it as a credit so your TB is out.',
      'Sales returns go on the debit side',
    ],
  ])('%s: without what was written instead', (said, truth) =>
    expect(wholeTruth(said)?.truth).toBe(truth),
  );

  test('the place it was said of stands apart', () => {
    expect(wholeTruth('Q7 3/8 of 72 = 27 not 24, you did 72 ÷ 3')).toEqual({
      truth: '3/8 of 72 = 27 not 24',
      place: 'Q7',
    });
  });

  test.each([
    "The list isn't in alphabetical order",
    'You have this as 2.5, not 2.25',
    'Sharps bin in Surgery 2 was above the fill line',
    'It belongs in the cash book, not the bank',
    'Northern Ireland is in the United Kingdom but it is not in Great Britain',
    'B2 evidence is an opinion not an event',
    'Evidence is an opinion, not an event',
    'B5 cannot be shown with a certificate',
  ])('%s: none', (said) => expect(wholeTruth(said)).toBeNull());
});

describe('a wording that the teacher offers', () => {
  test.each([
    ['I would be grateful if you could send someone', 'You wrote: Come quick!\nBetter: ', true],
    ['Come as soon as you can', '"Come quick" was rude. We say: ', true],
    ['Better: come as soon as you can', 'You wrote: Come quick! ', true],
    ['Send it by Friday', 'Better: ', false],
    ['Send it by Friday', 'You wrote: Come quick! Then ', false],
    ['Add a source', 'You said: a lot. Even better if: ', false],
  ])('%s after %s: %s', (said, before, is) => expect(isModelSentence(said, before)).toBe(is));
});

describe('the words of a criterion', () => {
  test.each([
    ['Explain how two businesses differ', 'A.P2 ', ' - Not yet achieved', true],
    ['Plan a sports session for a group', '3/B.P3 ', '\nAchieved', true],
    ['Explain how two businesses differ', 'P2: ', ' Good start otherwise.', false],
    ['Explain how your two businesses differ', 'A.P2 ', ' - Not yet achieved', false],
    ['Explain how two businesses differ', 'Next: ', ' - not met', false],
  ])('%s after %s before %s: %s', (said, before, after, is) => {
    expect(isCriterionWords(said, before, after)).toBe(is);
  });

  test.each([
    ['Was: ', true],
    ['Questions asked:\n', true],
    ['You were asked in February to: correct the cycle, ', true],
    ['Next: ', false],
    ['To do: ', false],
  ])('not now after %s: %s', (before, is) => expect(isNotNow(before)).toBe(is));
});
