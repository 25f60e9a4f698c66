import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { inventedIn } from '#tests/eval/invented.ts';
import { anyText } from '#tests/support/any-text.ts';
import { textAt } from '#utils/domain/span.ts';
import { analyse } from '#utils/feedback/analyse.ts';
import type { Analysis } from '#utils/feedback/types.ts';
import { strangeWords } from './strange-words.ts';

const fragment = fc.constantFrom(
  'Well done',
  'you need to',
  'add',
  'is missing',
  'but',
  'however',
  'P3',
  'M2',
  'AC 1.3',
  'EBI:',
  'WWW',
  '- ',
  '\n',
  '.',
  '?',
  '!',
  ', ',
  ' so ',
  'Harvard',
  'Aisha',
  'by 14/12',
  'by Friday',
  '18/25',
  'Q7:',
  'the table',
  'no conclusion',
  'your',
  'labelled',
  'not',
  'could have used',
  'three',
  '20',
  'unclear',
  'too thin',
  'it',
  'A = ',
  'B',
  ';',
  '(',
  ')',
  '"',
  "'",
  'would benefit from',
  'There is no',
  'more',
  'Target',
  'more sources',
);
const feedback = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(' '));
const anything = fc.oneof(feedback, anyText(300), fc.string({ unit: 'grapheme', maxLength: 300 }));

const options = { markedOn: '2026-11-23' };

function expectSound(text: string, { units, steps, priorities }: Analysis): void {
  let from = 0;
  for (const { span } of units) {
    expect(span.start).toBeGreaterThanOrEqual(from);
    expect(span.end).toBeGreaterThan(span.start);
    expect(textAt(text, span)).toBe(textAt(text, span).trim());
    from = span.end;
  }
  expect(from).toBeLessThanOrEqual(text.length);
  expect(priorities.length).toBeLessThanOrEqual(3);
  expect(new Set(priorities).size).toBe(priorities.length);
  for (const step of steps) {
    expect(units[step.unit]).toMatchObject({ actionable: true });
    expect(units[step.unit]?.flags).not.toContain('sensitive');
  }
}

test('spans are in range, in order, apart, trimmed; points refer to units that ask', () => {
  fc.assert(
    fc.property(anything, (text) => expectSound(text, analyse(text, options))),
    { numRuns: 400 },
  );
});

test('no letter or figure is lost between units, but for list numbers and marks of the layout', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdeXYZ .,!?\n-'), maxLength: 200 });
  fc.assert(
    fc.property(letters, (text) => {
      const inUnits = analyse(text)
        .units.map(({ span }) => textAt(text, span))
        .join('');
      expect(inUnits.replace(/[^\p{L}]/gu, '')).toBe(text.replace(/[^\p{L}]/gu, ''));
    }),
  );
});

test('a step has no number, name, date or criterion that its sources lack, and hardly a word', () => {
  fc.assert(
    fc.property(feedback, (text) => {
      for (const step of analyse(text, options).steps) {
        const said = step.sources.map((span) => textAt(text, span)).join(' ');
        const all = [step, ...(step.parts ?? [])].flatMap((one) => [one.text, one.firstPerson]);
        expect(all.flatMap((one) => inventedIn(one, said))).toEqual([]);
        expect(all.flatMap((one) => strangeWords(one, said))).toEqual([]);
      }
    }),
    { numRuns: 600 },
  );
});

/** Milliseconds of work, however busy the machine is with other things: of two tries the least. */
function workOf(run: () => void): number {
  const tries = [0, 0].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...tries);
}

const workOn = (text: string): number => workOf(() => analyse(text, options));
const repeated = (bit: string, length: number): string =>
  bit.repeat(Math.ceil(length / bit.length));

const ORDINARY =
  'Well done <b>Sam</b>. You need to add <script>alert(1)</script> refs, but =SUM(A1) is ok. ';
/** How much longer than ordinary feedback of the same length anything may take, in the same process: other load slows both. */
const MOST_TIMES_ORDINARY = 6;
/** Below this a measure is mostly chance. */
const LEAST_WORK = 60;
let ordinary = 0;

beforeAll(() => {
  analyse(repeated(ORDINARY, 20_000), options);
  ordinary = Math.max(workOn(repeated(ORDINARY, 100_000)), LEAST_WORK);
}, 120_000);

test('100 kB of feedback is read whole, and markup is only text', () => {
  const { units, steps } = analyse(repeated(ORDINARY, 100_000), options);
  expect(units.length).toBeGreaterThan(2000);
  expect(steps.map((step) => step.text).join(' ')).toContain('<script>alert(1)</script>');
}, 60_000);

test.each([
  'a',
  '(',
  ' ',
  '\n',
  'a, ',
  '"a ',
  "'a ",
  'you need to ',
  'you ',
  'but ',
  'A = b; ',
  'P1 met ',
  'by 3 ',
  'by Friday ',
  '1. a ',
  'no no ',
  'P1: ',
  'and: ',
  'please, ',
  'Aisha ',
  'Really ',
  '.',
  '. ',
  'Line 5\n',
  'the same day ',
  '“a” ',
])(
  '100 kB of %j takes not much longer than 100 kB of feedback',
  (bit) => {
    expect(workOn(repeated(bit, 100_000)) / ordinary).toBeLessThan(MOST_TIMES_ORDINARY);
  },
  120_000,
);

/** Four times the text takes four times the work; sixteen times would be all of it anew from each place. */
const MOST_GROWTH = 8;

test.each(['and: ', 'please, ', 'you ', 'by Friday ', 'Aisha ', 'Really '])(
  'the work on %j grows with its length and not with its square',
  (bit) => {
    const [short, long] = [25_000, 100_000].map((length) =>
      Math.max(workOn(repeated(bit, length)), LEAST_WORK),
    );
    expect((long ?? 0) / (short ?? 1)).toBeLessThan(MOST_GROWTH);
  },
  120_000,
);

const hostile = fc
  .array(
    fc.constantFrom('P1', 'and', 'please', 'no', 'very', 'Line 5', 'by 3', 'you', ...' .,:;-/()\n'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));

test('nothing repeated hangs it, whatever it is', () => {
  fc.assert(
    fc.property(hostile, (bit) => {
      expect(workOn(repeated(bit, 2000)) / ordinary).toBeLessThan(MOST_TIMES_ORDINARY);
    }),
    { numRuns: 60 },
  );
}, 120_000);
