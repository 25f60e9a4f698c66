import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '#tests/eval/corpus/read-corpus.ts';
import { inventedIn } from '#tests/eval/invented.ts';
import { textAt } from '#utils/domain/span.ts';
import { analyse } from '#utils/feedback/analyse.ts';
import { goesOnPersonal } from '#utils/feedback/classify/goes-on-personal.ts';
import { sensitiveCues } from '#utils/feedback/rules/sensitive.ts';
import type { Unit, UnitFlag } from '#utils/feedback/types.ts';

describe('sensitive remarks never become steps', () => {
  test.each(sensitiveCues.map((row) => [row.name, row.example] as const))('%s', (_name, remark) => {
    for (const text of [remark, `Add a source. ${remark} Redo it.`, `Targets:\n- ${remark}`]) {
      const { units, steps, priorities } = analyse(text);
      const flagged = units.flatMap((unit, index) =>
        unit.flags.includes('sensitive') ? [index] : [],
      );
      expect(flagged.length).toBeGreaterThan(0);
      expect(steps.filter(({ unit }) => flagged.includes(unit))).toEqual([]);
      expect(priorities.filter((unit) => flagged.includes(unit))).toEqual([]);
      const private_ = flagged.flatMap((index) => units[index]?.span ?? []);
      const touches = steps
        .flatMap(({ sources }) => sources)
        .filter((span) => private_.some((own) => span.start < own.end && own.start < span.end));
      expect(touches).toEqual([]);
    }
  });

  test('nor is a step drafted from what comes before one in its sentence', () => {
    const unit = (start: number, end: number, flags: UnitFlag[]): Unit => ({
      ...{ span: { start, end }, label: 'action', actionable: true, confidence: 1, why: [], flags },
    });
    const goesOn = (first: string, joint: string, second: string): boolean =>
      goesOnPersonal(
        `${first}${joint}${second}`,
        [
          unit(0, first.length, []),
          unit(first.length + joint.length, first.length + joint.length + second.length, [
            'sensitive',
          ]),
        ],
        0,
      );
    expect(goesOn('Take the barrow,', ' ', 'and see your doctor.')).toBe(true);
    expect(goesOn('Take the barrow.', ' ', 'And see your doctor.')).toBe(false);
    expect(goesOn('Finish the evaluation,', ' ', 'and see your doctor.')).toBe(false);
  });

  test('nor do their words get into the step behind them', () => {
    const { steps } = analyse('Sorry to hear about your gran. Redo it for Friday.');
    expect(steps.map(({ text }) => text).join(' ')).not.toContain('gran');
  });

  test('wherever they stand', () => {
    const remark = fc.constantFrom(...sensitiveCues.map((row) => row.example));
    const point = fc.constantFrom(
      'Add a source.',
      'Redo it.',
      'Well done.',
      'EBI: label the axes.',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(remark, point), { maxLength: 8 }), (said) => {
        const { units, steps } = analyse(said.join(' '));
        expect(steps.filter((step) => units[step.unit]?.flags.includes('sensitive'))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

const texts = readCorpus('train');

test.skipIf(texts.length === 0)(
  'over the corpus no step invents a number, date, name or criterion',
  // Two thousand texts, whole.
  { timeout: 300_000 },
  () => {
    const invented = texts.flatMap(({ id, text, markedOn }) =>
      analyse(text, markedOn ? { markedOn } : {}).steps.flatMap((step) => {
        const said = step.sources.map((span) => textAt(text, span)).join(' ');
        const all = [step, ...(step.parts ?? [])].flatMap((one) => [one.text, one.firstPerson]);
        return all.flatMap((one) =>
          inventedIn(one, said).map((word) => `${id}: ${word} in “${one}”`),
        );
      }),
    );
    expect(invented).toEqual([]);
  },
);
