import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOUBTFUL, DOUBTFUL_DAYS, withUnsure } from '#tests/support/unsure-words.ts';
import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import { textAt } from '#utils/domain/span.ts';
import { analyse } from '#utils/feedback/analyse.ts';
import { analyseBlocks } from '#utils/feedback/analyse-blocks.ts';
import type { DraftForm } from '#utils/feedback/draft/draft.ts';
import type { Analysis } from '#utils/feedback/types.ts';
import { isUnsureAnyhow, mayBeDrafted, unsureBecause } from '#utils/feedback/unsure.ts';

const SURE = ['Add two sources to task 2.', 'Label both axes.', 'Sign the log by 14 December.'];

describe('how sure it has to be, by how the step would be drafted', () => {
  test.each<[DraftForm, number, string | null]>([
    ['request', 0.49, 'unsure-request'],
    ['request', 0.5, null],
    ['frame', 0.84, 'unsure-frame'],
    ['frame', 0.85, null],
    ['answer', 0.74, 'unsure-answer'],
    ['answer', 0.75, null],
    ['quote', 0.64, 'unsure-quote'],
    ['quote', 0.65, null],
  ])('%s at %d: %s', (form, confidence, because) => {
    expect(unsureBecause(form, { confidence, why: ['learnt'] })).toBe(because);
  });

  test.each(['moved-by-mentor', 'like-moved'])('%s is sure, whatever the chance', (why) => {
    expect(unsureBecause('frame', { confidence: 0.1, why: [why, 'learnt'] })).toBeNull();
  });
});

describe('unsure however it would be drafted', () => {
  const forms: DraftForm[] = ['request', 'frame', 'answer', 'quote'];

  test('just where no form would make it sure', () => {
    const rules = fc.constantFrom('learnt', 'must-need', 'moved-by-mentor', 'like-moved');
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), rules, (confidence, rule) => {
        const unit = { confidence, why: [rule] };
        expect(isUnsureAnyhow(unit)).toBe(
          forms.every((form) => unsureBecause(form, unit) !== null),
        );
      }),
    );
  });
});

const isUnsure = ({ units }: Analysis, index: number) => units[index]?.flags.includes('unsure');

/** What holds of whatever the engine is not sure of. */
function expectOwnWords(text: string, analysis: Analysis): void {
  for (const step of analysis.steps.filter(({ unit }) => isUnsure(analysis, unit))) {
    const end = analysis.units[step.unit]?.span.end ?? 0;
    const start = Math.min(...step.sources.map((source) => source.start));
    expect(step).toMatchObject({ kind: 'quote', firstPerson: step.text });
    expect(step).not.toHaveProperty('parts');
    expect(step).not.toHaveProperty('why');
    expect(step.text).toBe(textAt(text, { start, end }).trim());
    expect(analysis.units[step.unit]).toMatchObject({ actionable: true });
  }
}

/** Some sure, some doubtful lines, in any order and with anything between. */
const mixed = fc
  .shuffledSubarray([...SURE, ...DOUBTFUL, 'Q7: it was in the other box.', 'Well done.', 'EBI:'], {
    minLength: 1,
  })
  .chain((lines) => fc.constantFrom('\n', ' ', '\n\n- ').map((glue) => lines.join(glue)));

describe('what may ask for something or not', () => {
  test('carries the flag, says why, and stands in the teacher’s own words', () => {
    const { text, unsure } = withUnsure(SURE, 2);
    const analysis = analyse(text, { markedOn: '2026-11-23' });
    const own = analysis.units.filter(({ flags }) => flags.includes('unsure'));
    expect(own.map(({ span }) => textAt(text, span))).toEqual(unsure);
    for (const { why } of own) expect(why.at(-1)).toMatch(/^unsure-/);
    expect(analysis.steps.slice(-2).map((step) => step.text)).toEqual(unsure);
  });

  test('never has parts or a drafted sentence, and is a priority only for want of sure ones', () => {
    let seen = 0;
    fc.assert(
      fc.property(mixed, (text) => {
        const analysis = analyse(text, { markedOn: '2026-11-23' });
        expectOwnWords(text, analysis);
        const sure = analysis.units.filter(
          ({ actionable }, at) => actionable && !isUnsure(analysis, at),
        );
        seen += analysis.units.filter((_, at) => isUnsure(analysis, at)).length;
        const first = analysis.priorities.slice(0, sure.length);
        expect(first.filter((at) => isUnsure(analysis, at))).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  test('its day and the criteria it is for are still known', () => {
    const { text } = withUnsure(['P3 Ropes:'], 1);
    expect(analyse(text).steps.at(-1)).toMatchObject({ kind: 'quote', criteria: [{ code: 'P3' }] });
    const dated = withUnsure([], 1, DOUBTFUL_DAYS);
    expect(analyse(dated.text).steps).toMatchObject([{ kind: 'quote', due: '2026-12-14' }]);
  });

  test('comes after what is sure in another block, too', () => {
    const { text, unsure } = withUnsure([], 1);
    const block = (words: string): FeedbackBlock => ({
      source: 'comment',
      criterion: null,
      author: null,
      text: words,
      cut: false,
    });
    const { priorities } = analyseBlocks([block(text), ...SURE.map(block)]);
    expect(unsure).toHaveLength(1);
    expect(priorities.map((one) => one.block).toSorted()).toEqual([1, 2, 3]);
  });

  test('is sure once the mentor has put those very words among what is to do', () => {
    const { text, unsure } = withUnsure(['Well done.'], 1);
    const [words = ''] = unsure;
    const corrections = [{ words, from: 'todo', to: 'todo' } as const];
    const { units, steps } = analyse(text, { moved: { corrections, names: [], isAnybody: true } });
    expect(units.at(-1)).toMatchObject({ actionable: true, flags: [] });
    expect(units.at(-1)?.why[0]).toBe('moved-by-mentor');
    expect(steps.at(-1)?.unit).toBe(units.length - 1);
  });

  test('is drafted, when it is a whole instruction', () => {
    const corrections = [{ words: 'Tidy the bench.', from: 'todo', to: 'todo' } as const];
    const { steps } = analyse('Well done.\nTidy the bench.', {
      moved: { corrections, names: [], isAnybody: true },
    });
    expect(steps.at(-1)).toMatchObject({ kind: 'step', text: 'Tidy the bench.' });
  });
});

describe('what is to do, yet not drafted', () => {
  test.each<[string, number, string[], boolean]>([
    ['hardly sure', 0.69, ['learnt'], false],
    ['sure enough', 0.7, ['learnt'], true],
    ['fairly sure, and would help', 0.5, ['would-help'], true],
    ['fairly sure, and says that it is missing', 0.5, ['missing'], true],
    ['told that it must be', 0.5, ['must-need'], true],
    ['put there by the mentor', 0.1, ['moved-by-mentor'], true],
    ['maybe about a life', 0.95, ['imperative', 'may-be-personal'], false],
  ])('%s', (_name, confidence, why, drafted) => {
    expect(mayBeDrafted({ confidence, why }, 'Blinding depth is missing')).toBe(drafted);
  });

  test('fairly sure that something is missing, and it does not say so', () =>
    expect(mayBeDrafted({ confidence: 0.69, why: ['missing'] }, 'It ran without a hiccup')).toBe(
      false,
    ));
});
