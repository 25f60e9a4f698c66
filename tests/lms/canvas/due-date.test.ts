// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { answer, assignment, paths, readOne, submission } from './support.ts';

const DUE = '2026-12-04T23:59:00Z';

describe('when the work must be in', () => {
  test('is the learner’s own, where Canvas gives one that can be read', () => {
    const due = (cached_due_date: string | null) =>
      readOne(submission({ cached_due_date })).items[0]?.dueOn;
    expect(due('2026-12-04T23:59:00Z')).toBe('2026-12-04T23:59:00Z');
    expect(due('soon')).toBeUndefined();
    expect(due(null)).toBeUndefined();
  });

  test.each([
    ['everybody’s, where Canvas does not say the learner’s own', { due_at: DUE }, DUE],
    ['none, where some have another', { due_at: DUE, has_overrides: true }, undefined],
  ])('is %s', (_what, about, due) => {
    const answers = [answer(paths.assignment, assignment(about))];
    expect(readOne(submission(), {}, answers).items[0]?.dueOn).toBe(due);
  });

  test('is none where Canvas says that the learner has none', () => {
    const work = submission({ cached_due_date: null });
    const answers = [answer(paths.assignment, assignment({ due_at: DUE }))];
    expect(readOne(work, {}, answers).items[0]?.dueOn).toBeUndefined();
  });
});
