import { describe, expect, test } from 'vitest';
import { type Endings, fuzz } from './restore-fuzz/fuzz.ts';

const SEEDS = Array.from({ length: 12 }, (_, at) => at + 1);
/** Twelve times this many. */
const EACH = 1000;

/** Mutated backups, by fixed seeds: damaged on the way, or made by somebody who knows the format. */
describe('12,000 mutated backups', () => {
  const all: Endings = {};

  test.each(SEEDS)(
    'seed %i: brought in whole or not at all, never a crash',
    { timeout: 300_000 },
    async (seed) => {
      const endings = await fuzz(seed, EACH);
      for (const [why, count] of Object.entries(endings)) all[why] = (all[why] ?? 0) + count;
      expect(Object.values(endings).reduce((sum, count) => sum + count, 0)).toBe(EACH);
    },
  );

  test('the run met every way to end that it is about', () => {
    console.log('mutated backups', all);
    for (const why of [
      'in',
      'backup.truncated',
      'backup.altered',
      'backup.foreign',
      'backup.newer',
      'backup.mixed',
    ])
      expect(all[why], why).toBeGreaterThan(0);
  });
});
