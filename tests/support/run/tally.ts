/** What a stage or a whole run came to. */
export interface Tally {
  passed: number;
  failed: number;
  /** Each with its reason, as far as the test gives one. */
  skipped: string[];
  /** Every failure in words, ready to be printed. */
  failures: string[];
  /** What tests measured on the way (`annotate`). */
  measured: string[];
}

/** The tally of one test file; null for what went wrong outside any. */
export interface FileTally {
  file: string | null;
  tally: Tally;
}

export const emptyTally = (): Tally => ({
  passed: 0,
  failed: 0,
  skipped: [],
  failures: [],
  measured: [],
});

/** Two tallies as one. */
export const added = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: [...a.skipped, ...b.skipped],
  failures: [...a.failures, ...b.failures],
  measured: [...a.measured, ...b.measured],
});

/** One thing that either holds or does not, such as the types. */
export const single = (name: string, isGood: boolean, output: string): Tally => ({
  passed: isGood ? 1 : 0,
  failed: isGood ? 0 : 1,
  skipped: [],
  failures: isGood ? [] : [`${name}\n${output.trim()}`],
  measured: [],
});

/** The last line of a run: `N passed, N failed`, with the skipped ones where there are any. */
export const lastLine = ({ passed, failed, skipped }: Tally): string =>
  [`${passed} passed`, `${failed} failed`, skipped.length > 0 && `${skipped.length} skipped`]
    .filter(Boolean)
    .join(', ');
