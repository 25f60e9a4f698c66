/** What was measured round by round, in milliseconds unless a bench says otherwise; `control[i]` was taken right after `subject[i]`. */
export interface Samples {
  subject: number[];
  control: number[];
}

/** Fewer say nothing about a 95th percentile. */
export const FEWEST_ROUNDS = 15;

export interface Rounds {
  /** How many count; at least `FEWEST_ROUNDS`. */
  rounds: number;
  /** How many go before them and do not count. */
  warmUp: number;
}

/** One run of the thing measured: gives what it took. `round` counts from 0, warm-ups included. */
export type Run = (round: number) => number | Promise<number>;

/**
 * Runs subject and control in turn, A B A B …, so that a machine that slows down slows both.
 * @throws when fewer than `FEWEST_ROUNDS` are asked for, or a run gives something that is not a number
 */
export async function alternate(
  { rounds, warmUp }: Rounds,
  subject: Run,
  control: Run,
): Promise<Samples> {
  if (rounds < FEWEST_ROUNDS) throw new Error(`${rounds} rounds: at least ${FEWEST_ROUNDS}`);
  const samples: Samples = { subject: [], control: [] };
  for (let round = 0; round < warmUp + rounds; round++) {
    const taken = { subject: await subject(round), control: await control(round) };
    if (!Number.isFinite(taken.subject + taken.control))
      throw new Error(`Round ${round} gave ${taken.subject} and ${taken.control}`);
    if (round < warmUp) continue;
    samples.subject.push(taken.subject);
    samples.control.push(taken.control);
  }
  return samples;
}

/** The value that `share` (0-1) of the values do not exceed: nearest rank, always one that was measured. @throws when empty */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('No values to take a percentile of');
  return value;
}

/** Milliseconds that one call takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Milliseconds that each of `times` calls takes, on average: for what is shorter than a browser's clock can tell. */
export async function timedEach(times: number, run: (turn: number) => unknown): Promise<number> {
  const start = performance.now();
  for (let turn = 0; turn < times; turn++) await run(turn);
  return (performance.now() - start) / times;
}
