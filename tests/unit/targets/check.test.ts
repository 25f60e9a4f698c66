import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyWording, type TargetWording } from '#utils/domain/target.ts';
import { allFindings, asksBeforeSaving, checkTarget, MOST_SHOWN } from '#utils/targets/check.ts';
import { offeredDay } from '#utils/targets/college-days.ts';
import { step } from '#utils/targets/rules/example-step.ts';
import type { CheckedField } from '#utils/targets/types.ts';
import { autumn } from './autumn.ts';

/** What only an agreed target has. */
const finished = {
  why: 'I want the merit',
  ifThen: 'If I get stuck, then I will ask Sam',
  agreedOn: '2026-11-23',
};
const check = (part: Partial<TargetWording>, context = autumn) =>
  checkTarget({ ...emptyWording(), ...part }, context);

describe('a target in Welsh', () => {
  const welsh = 'Bydda i’n ysgrifennu dau baragraff am y ffynonellau a’u dangos i Sam.';
  test('hears of its day and of what is missing, and nothing that reads its words as English', () => {
    const said = check({ statement: welsh }).map(({ rule }) => rule);
    expect(said).toEqual(['day']);
    expect(check({ statement: welsh, due: '2026-11-27', ...finished })).toEqual([]);
  });
  test('hears of sensitive words all the same', () => {
    const said = check({ statement: `${welsh} Rwyf wedi siarad am self-harm.`, due: '2026-11-27' });
    expect(said.map(({ rule }) => rule)).toContain('sensitive');
  });
});

describe('what is shown', () => {
  test('nothing for an empty editor', () => expect(check({})).toEqual([]));

  test('nothing for a good target', () =>
    expect(
      check({
        statement: 'Highlight the point of each paragraph in yellow and show Sam by Fri',
        due: '2026-11-27',
        ...finished,
      }),
    ).toEqual([]));

  test('finishing touches softly, and only once nothing is wrong any more', () => {
    const wording = { statement: 'Highlight the point of each paragraph', due: '2026-11-27' };
    const touches = check(wording).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(touches).toEqual(['why quiet', 'if-then quiet', 'not-agreed quiet']);
    expect(check({ ...wording, due: null }).map(({ rule }) => rule)).toEqual(['day']);
  });

  test('nothing by a rule that was turned off', () => {
    const wording = { statement: 'Improve my spelling', due: '2026-11-27' };
    const spoke = new Set(check(wording).map(({ rule }) => rule));
    expect(spoke).toContain('vague-verb');
    const left = checkTarget({ ...emptyWording(), ...wording }, autumn, ['vague-verb', 'huge']);
    expect(left.map(({ rule }) => rule)).toEqual(['evidence']);
  });

  test('what must be asked first, however much else there is to say', () => {
    const wording = {
      statement: 'Improve my writing and grammar in order to analyse better',
      steps: [step('Think about it'), step("Don't rush"), step('Spelling')],
      ifThen: 'If my medication makes me tired, then I will tell Jo',
    };
    const [asked] = asksBeforeSaving({ ...emptyWording(), ...wording }, autumn);
    expect([asked?.field, asked?.asksFirst]).toEqual(['ifThen', true]);
    expect(check(wording).some(({ asksFirst }) => asksFirst)).toBe(true);
    expect(asksBeforeSaving({ ...emptyWording(), ...wording }, autumn, ['sensitive'])).toEqual([]);
  });

  test('in the order of the editor, the most valuable first, never more than a handful', () => {
    const order: CheckedField[] = ['statement', 'steps', 'evidence', 'due', 'agreedOn'];
    const found = check({
      statement: 'Improve my writing and grammar in order to analyse better',
      steps: [step('Think about it'), step("Don't rush"), step('Spelling')],
    });
    expect(found.length).toBe(MOST_SHOWN);
    expect(found[0]?.rule).toBe('vague-verb');
    const places = found.map(({ field }) => order.indexOf(field));
    expect(places).toEqual([...places].sort());
    expect(found.some(({ field }) => field === 'due')).toBe(true);
  });

  test('only the rules it was given', () => {
    const wording = { ...emptyWording(), statement: 'Improve' };
    expect(checkTarget(wording, autumn, [], [])).toEqual([]);
  });

  test('any text whatever: no error, spans inside the text, the wording untouched', () => {
    const words = fc.array(
      fc.constantFrom(
        'improve',
        'and',
        'write',
        '2',
        'don’t',
        'my',
        'essay',
        '.',
        ',',
        'utilise',
        'by',
        'Fri',
        'all',
        '\n',
        'to',
        'not',
        '🙂',
        'I',
        'will',
        'then',
      ),
      { maxLength: 14 },
    );
    const text = fc.oneof(
      words.map((list) => list.join(' ')),
      fc.string({ maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, text, text, (statement, one, evidence) => {
        const wording = { ...emptyWording(), statement, steps: [step(one)], evidence };
        const before = structuredClone(wording);
        for (const { span, field, mend } of allFindings(wording, autumn)) {
          const whole = field === 'statement' ? statement : field === 'steps' ? one : evidence;
          if (span)
            expect(span.start >= 0 && span.start < span.end && span.end <= whole.length).toBe(true);
          expect(mend?.apply(wording).steps.length ?? 0).toBeLessThanOrEqual(5);
        }
        expect(wording).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a day that is offered', () => {
  test.each([
    ['a week on', '2026-11-23', null, '2026-11-30'],
    ['past a holiday', '2026-12-14', null, '2027-01-04'],
    ['not past the deadline', '2026-12-14', '2026-12-18', '2026-12-18'],
    ['deadline on a Sunday', '2026-11-30', '2026-12-06', '2026-12-04'],
    ['deadline gone', '2026-11-23', '2026-11-20', '2026-11-30'],
    ['deadline today', '2026-11-23', '2026-11-23', '2026-11-23'],
  ])('%s', (_, today, deadline, day) =>
    expect(offeredDay({ ...autumn, today, deadline })).toBe(day),
  );
});

test('a split keeps what leads up to a part and follows from it', () => {
  const statement =
    'I will rewrite my introduction, show Sam and attend the maths workshop on Tuesday';
  const [found] = check({ statement, due: '2026-11-27' });
  expect(found?.rule).toBe('several');
  const mended = found?.mend?.apply({ ...emptyWording(), statement });
  expect(mended?.steps.map(({ text }) => text)).toEqual([
    'Rewrite my introduction, show Sam',
    'Attend the maths workshop on Tuesday',
  ]);
});

test('a normal target is checked in under 2 ms', () => {
  const wording: TargetWording = {
    ...emptyWording(),
    statement:
      'I will improve my essay structure and add two references so that each point is backed up',
    steps: [
      'Print the essay and highlight the point of each paragraph',
      'Find one quote for each point',
      'Show Sam by Friday',
    ].map((text) => step(text)),
    evidence: 'Every paragraph has a yellow point and Sam has seen it',
  };
  for (let i = 0; i < 200; i += 1) checkTarget(wording, autumn);
  const times = Array.from({ length: 200 }, () => {
    const from = performance.now();
    checkTarget(wording, autumn);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  expect(times[100]).toBeLessThan(2);
  if (process.env.FEEDFORWARD_TIMES)
    console.log(`check: p50 ${times[100]} ms, p95 ${times[190]} ms`);
});
