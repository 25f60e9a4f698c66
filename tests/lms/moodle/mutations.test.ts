import { describe, expect, test } from 'vitest';
import { seedOf } from '#tests/support/switching/random.ts';
import { hasShared } from '../support/manifest.ts';
import { mutatePages } from './mutations/run.ts';

const here = hasShared('pages/moodle/4.5.6/manifest.json');
const SEED = seedOf(20261204);

/** A few pages of every kind of place; `tests/slow` has them all. */
const few = [
  'grading-a_scale',
  'grader-a_scale-L1',
  'L1-assign-b_rubric',
  'courseuser-c1-L1',
  'grader-e_blind-L1',
];

describe.skipIf(!here)(
  'real Moodle pages with one change (skipped where ../shared/pages is absent)',
  () => {
    test('300 changes: never a throw, another learner’s text, or a silent empty', () => {
      const outcome = mutatePages('5.1.3', 300, SEED, ({ name }) => few.includes(name));
      console.log(
        `seed ${SEED}: ${outcome.mutations} changes of ${outcome.pages} pages`,
        outcome.answers,
      );
      expect(outcome.faults).toEqual([]);
      expect(outcome.mutations).toBe(300);
    }, 60_000);
  },
);
