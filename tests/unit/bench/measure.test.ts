import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternate, FEWEST_ROUNDS, percentile, timed, timedEach } from '#tests/bench/measure.ts';

const ROUNDS = { rounds: FEWEST_ROUNDS, warmUp: 2 };

describe('percentile', () => {
  test.each([
    [[7], 0.5, 7],
    [[7], 0.95, 7],
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.95, 10],
    [Array.from({ length: 100 }, (_, n) => n + 1), 0.95, 95],
    [[100, 20, 3], 0, 3],
    [[100, 20, 3], 1, 100],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  test('is one of the values, and no fewer than that share are at most as big', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, (all, part) => {
        const found = percentile(all, part);
        expect(all).toContain(found);
        const atMost = all.filter((value) => value <= found).length;
        expect(atMost).toBeGreaterThanOrEqual(Math.floor(part * all.length));
      }),
    );
  });

  test('leaves the values in their order', () => {
    const values = [3, 1, 2];
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  test('of nothing throws', () => expect(() => percentile([], 0.5)).toThrow('No values'));
});

describe('alternate', () => {
  test('runs subject and control in turn and leaves the warm-up out', async () => {
    const order: string[] = [];
    const run = (name: string, from: number) => (round: number) => {
      order.push(`${name}${round}`);
      return from + round;
    };
    const { subject, control } = await alternate(ROUNDS, run('a', 0), run('b', 100));
    expect(order.slice(0, 6)).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
    expect(order).toHaveLength(2 * (ROUNDS.rounds + ROUNDS.warmUp));
    expect(subject).toEqual(Array.from({ length: ROUNDS.rounds }, (_, n) => n + 2));
    expect(control).toEqual(subject.map((value) => value + 100));
  });

  test('waits for one to end before the other begins', async () => {
    let running = 0;
    const run = async () => {
      running += 1;
      await new Promise((done) => setTimeout(done, 0));
      const seen = running;
      running -= 1;
      return seen;
    };
    const { subject, control } = await alternate(ROUNDS, run, run);
    expect(new Set([...subject, ...control])).toEqual(new Set([1]));
  });

  test('refuses too few rounds', async () => {
    const few = alternate(
      { rounds: FEWEST_ROUNDS - 1, warmUp: 0 },
      () => 1,
      () => 1,
    );
    await expect(few).rejects.toThrow('14 rounds: at least 15');
  });

  test('refuses what is not a number', async () => {
    const odd = alternate(
      ROUNDS,
      () => 1,
      () => Number.NaN,
    );
    await expect(odd).rejects.toThrow('Round 0 gave 1 and NaN');
  });
});

test('timed waits for what is asynchronous', async () => {
  const took = await timed(() => new Promise((done) => setTimeout(done, 20)));
  expect(took).toBeGreaterThan(15);
});

test('timedEach calls so many times and shares the time out', async () => {
  const turns: number[] = [];
  const took = await timedEach(4, async (turn) => {
    turns.push(turn);
    await new Promise((done) => setTimeout(done, 10));
  });
  expect(turns).toEqual([0, 1, 2, 3]);
  expect(took).toBeGreaterThan(7);
});
