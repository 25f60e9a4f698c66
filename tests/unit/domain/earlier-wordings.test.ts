import { expect, test } from 'vitest';
import { earlierWordings } from '#utils/domain/earlier-wordings.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import { emptyWording, type TargetWording } from '#utils/domain/target.ts';
import { step } from '#utils/targets/rules/example-step.ts';

const shape = {
  id: '00000000-0000-4000-8000-000000000001',
  learnerId: '00000000-0000-4000-8000-000000000002',
  targetId: '00000000-0000-4000-8000-000000000003',
  supersedes: null,
};
const entry = (
  day: number,
  kind: 'target-set' | 'reworded',
  some: Partial<TargetWording>,
): LogEntry => ({
  ...shape,
  kind,
  at: `2026-11-0${day}T10:00:00Z`,
  wording: { ...emptyWording(), statement: 'Add two', ...some },
});
const ticked = { ...step('Find them'), done: true };

test('each wording that was changed, newest first, with the day it gave way and what was changed', () => {
  const log = [
    entry(1, 'target-set', { steps: [step('Find them')], due: '2026-11-20' }),
    {
      ...shape,
      kind: 'status',
      at: '2026-11-02T10:00:00Z',
      from: 'draft',
      to: 'agreed',
      reason: '',
    },
    entry(3, 'reworded', { steps: [step('Find two')], due: '2026-11-27' }),
    entry(4, 'reworded', { statement: 'Add three', steps: [step('Find two')], due: '2026-11-27' }),
  ] satisfies LogEntry[];
  expect(earlierWordings(log)).toMatchObject([
    { until: '2026-11-04T10:00:00Z', changed: ['statement'], wording: { statement: 'Add two' } },
    { until: '2026-11-03T10:00:00Z', changed: ['steps', 'due'], wording: { due: '2026-11-20' } },
  ]);
});

test.each([
  ['agreed only', { agreedOn: '2026-11-02' }, {}],
  ['a step ticked', { steps: [step('Find them')] }, { steps: [ticked] }],
  ['a line held back', {}, { forNext: ['Add two'] }],
])('nothing to read where it was %s', (_what, before, after) => {
  const log = [entry(1, 'target-set', before), entry(2, 'reworded', after)];
  expect(earlierWordings(log)).toEqual([]);
});

test('one wording has no history', () => {
  expect(earlierWordings([entry(1, 'target-set', {})])).toEqual([]);
  expect(earlierWordings([])).toEqual([]);
});
