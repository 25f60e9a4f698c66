import { expect, test } from 'vitest';
import { context } from '#tests/eval/targets/context.ts';

import { countTargets, evaluateTargets, sets } from '#tests/eval/targets/run.ts';
import { type RuleName, ruleNames } from '#utils/domain/rule-name.ts';
import { evaluateTargets as evaluate, type LabelledTarget } from '#utils/targets/evaluate.ts';

const all: LabelledTarget[] = Object.values(sets).flat();

test('at least 200 labelled targets, most of them labelled blind, and some for every rule', () => {
  expect(all.length).toBeGreaterThanOrEqual(200);
  const { good } = countTargets();
  expect(good).toBeGreaterThanOrEqual(50);
  expect(all.length - good).toBeGreaterThanOrEqual(100);
  const looked = sets.tuned.length + sets['twenty-tuned'].length;
  expect(all.length - looked).toBeGreaterThanOrEqual(all.length / 2);
  for (const name of ruleNames) {
    const wanted = all.filter(({ rules }) => rules.includes(name)).length;
    expect.soft(wanted, name).toBeGreaterThanOrEqual(2);
  }
});

test('every example of the domain notes is among them, bad and good', () => {
  const said = all.map(({ wording }) => wording.statement);
  for (const bad of ['Improve your essay structure.', 'Be better at deadlines.', "Don't be late."])
    expect(said).toContain(bad);
});

test('each rule is right at least nine times out of ten when it speaks, and finds most of what it looks for', () => {
  for (const { rule, precision, recall } of evaluateTargets()) {
    expect.soft(precision, `${rule}: precision`).toBeGreaterThanOrEqual(0.9);
    expect.soft(recall, `${rule}: recall`).toBeGreaterThanOrEqual(0.8);
  }
});

test('false alarms and misses are counted', () => {
  const wording = { statement: 'Improve', due: '2026-12-01' };
  const scoreFor = (labels: RuleName[], name: RuleName) =>
    evaluate([{ wording, rules: labels }], context).find(({ rule }) => rule === name);
  expect(scoreFor([], 'vague-verb')).toEqual({
    rule: 'vague-verb',
    tp: 0,
    fp: 1,
    fn: 0,
    precision: 0,
    recall: 1,
  });
  expect(scoreFor(['no-action'], 'no-action')).toMatchObject({
    rule: 'no-action',
    fn: 1,
    recall: 0,
  });
});
