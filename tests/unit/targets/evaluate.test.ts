import { expect, test } from 'vitest';
import { context } from '#tests/eval/targets/context.ts';

import { evaluateTargets, sets } from '#tests/eval/targets/run.ts';
import { evaluateTargets as evaluate } from '#utils/targets/evaluate.ts';
import { allRules } from '#utils/targets/rules/all.ts';

const names = new Set(allRules.map(({ name }) => name));

test('at least 80 labelled targets, most of them labelled blind, every label a rule', () => {
  const all = Object.values(sets).flat();
  expect(all.length).toBeGreaterThanOrEqual(80);
  expect(all.length - sets.tuned.length).toBeGreaterThanOrEqual(all.length / 2);
  expect(all.flatMap(({ rules }) => rules).filter((rule) => !names.has(rule))).toEqual([]);
});

test('each rule is right at least nine times out of ten when it speaks, and finds most of what it looks for', () => {
  for (const { rule, precision, recall } of evaluateTargets()) {
    expect.soft(precision, `${rule}: precision`).toBeGreaterThanOrEqual(0.9);
    expect.soft(recall, `${rule}: recall`).toBeGreaterThanOrEqual(0.8);
  }
});

test('false alarms and misses are counted', () => {
  const wording = { statement: 'Improve', due: '2026-12-01' };
  const [first] = evaluate([{ wording, rules: [] }], context);
  expect(first).toEqual({ rule: 'vague-verb', tp: 0, fp: 1, fn: 0, precision: 0, recall: 1 });
  const [, second] = evaluate([{ wording, rules: ['no-action'] }], context);
  expect(second).toMatchObject({ rule: 'no-action', fn: 1, recall: 0 });
});
