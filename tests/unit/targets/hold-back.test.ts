import { describe, expect, test } from 'vitest';
import { emptyWording } from '#utils/domain/target.ts';
import { commandWordIn } from '#utils/targets/assessment/command-word.ts';
import { contentLines, holdLines, withProcessStep } from '#utils/targets/assessment/process.ts';
import { contentHelpIn } from '#utils/targets/assessment-help.ts';
import { PROCESS_ACTS, processStatement, processStep } from '#utils/targets/learner-words.ts';
import { step } from '#utils/targets/rules/example-step.ts';

const wording = (statement: string, ...steps: string[]) => ({
  ...emptyWording(),
  statement,
  steps: steps.map((text) => step(text)),
});
const texts = (given: { steps: { text: string }[] }) => given.steps.map(({ text }) => text);

describe('content help', () => {
  test.each(['live', 'resubmission'] as const)(
    'what stands in its place on %s work is none',
    (state) => {
      for (const text of [processStatement(state), ...PROCESS_ACTS.map(processStep)])
        expect([text, contentHelpIn(text)]).toEqual([text, null]);
    },
  );

  test('is found in statement and steps', () => {
    const given = wording('Add two references', 'Re-read the criteria', 'Explain who is harmed');
    expect(contentLines(given)).toEqual(['Add two references', 'Explain who is harmed']);
    expect(contentLines(wording('Plan my week', 'Ask Ms Khan'))).toEqual([]);
  });
});

describe('holding back', () => {
  test('puts how to work in the place of a statement, and keeps the words for the next piece', () => {
    const held = holdLines(wording('Add two references'), ['Add two references'], 'live');
    expect(held.statement).toBe(processStatement('live'));
    expect(texts(held)).toEqual(
      ['reread', 'plan', 'check'].map((act) => processStep(act as 'plan')),
    );
    expect(held.forNext).toEqual(['Add two references']);
    expect(held.evidence).not.toBe('');
  });

  test('leaves the steps and the statement that are about how to work', () => {
    const given = wording('Plan my week', 'Ask Ms Khan', 'Explain who is harmed');
    const held = holdLines(given, ['Explain who is harmed'], 'resubmission');
    expect([held.statement, ...texts(held)]).toEqual(['Plan my week', 'Ask Ms Khan']);
    expect(held.evidence).toBe('');
    expect(holdLines(given, [], 'live')).toBe(given);
  });

  test('keeps a line once', () => {
    const once = holdLines(wording('Add two'), ['Add two'], 'live');
    const twice = holdLines({ ...once, statement: 'Add two' }, ['Add two'], 'live');
    expect(twice.forNext).toEqual(['Add two']);
  });
});

test('a step about how to work is added once, up to five', () => {
  const one = withProcessStep(wording('Plan'), 'ask');
  expect(texts(one)).toEqual([processStep('ask')]);
  expect(withProcessStep(one, 'ask')).toBe(one);
  const full = wording('Plan', 'a', 'b', 'c', 'd', 'e');
  expect(withProcessStep(full, 'ask')).toBe(full);
});

test.each([
  ['P3: Evaluate the design and justify the choices', 'Evaluate'],
  ['Do a SWOT analysis of the shop', null],
  ['P1: Describe the tables', 'Describe'],
  ['Two tables and a chart', null],
])('the command word of %s', (text, word) => {
  expect(commandWordIn(text, null)?.word ?? null).toBe(word);
});

test('a command word means what the course’s awarding body says', () => {
  const discuss = (body: Parameters<typeof commandWordIn>[1]) =>
    commandWordIn('M1: Discuss two designs', body)?.plain;
  expect(discuss('btec-l3')).toMatch(/a conclusion is not needed/);
  expect(discuss('city-and-guilds')).toMatch(/a range of views/);
  expect(discuss(null)).toBe('look at more than one side');
});
