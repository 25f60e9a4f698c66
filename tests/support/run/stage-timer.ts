/** Seconds that each stage took, by its name. */
export type Seconds = Record<string, number>;

/** Runs a stage, prints its name and seconds, and keeps them. */
export async function timed<T>(
  seconds: Seconds,
  name: string,
  stage: () => Promise<T>,
): Promise<T> {
  const start = performance.now();
  const result = await stage();
  const took = Math.round(performance.now() - start) / 1000;
  seconds[name] = took;
  console.log(`  ${took.toFixed(2).padStart(6)} s  ${name}`);
  return result;
}
