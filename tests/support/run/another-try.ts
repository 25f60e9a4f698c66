import { added, emptyTally, type FileTally, type Tally } from './tally.ts';

/** What files came to together. */
export const sum = (files: FileTally[]): Tally =>
  files.map(({ tally }) => tally).reduce(added, emptyTally());

/** More failed files than this are no accident. */
const MOST_AGAIN = 5;

const hasFailed = ({ tally }: FileTally): boolean => tally.failed > 0;

/** The files worth another try: none when nothing failed, when too many did, or when it was outside any file. */
export function worthAgain(first: FileTally[]): string[] {
  const failed = first.filter(hasFailed);
  const files = failed.flatMap(({ file }) => file ?? []);
  return files.length === failed.length && failed.length <= MOST_AGAIN ? files : [];
}

const firstLines = (text: string): string => text.split('\n').slice(0, 2).join(': ');

const RUN_AGAIN = 'run again, since at first it failed: ';

/** What is told of a file that failed: how, and how it had failed before; what it measured, it measures again. */
const inWords = ({ tally }: FileTally): string[] => [
  ...tally.measured.filter((line) => line.startsWith(RUN_AGAIN)),
  ...tally.failures.map((failure) => RUN_AGAIN + firstLines(failure)),
];

/**
 * The earlier run with its failed files replaced by the later one's; each earlier failure is told as something measured.
 * A failed file that the later run says nothing of stays failed.
 */
export function afterAnotherTry(earlier: FileTally[], later: FileTally[]): FileTally[] {
  const ranAgain = new Set(later.map(({ file }) => file));
  const replaced = earlier.filter((one) => hasFailed(one) && ranAgain.has(one.file));
  const told = { ...emptyTally(), measured: replaced.flatMap(inWords) };
  const [first, ...rest] = later;
  const withTold = first ? [{ ...first, tally: added(told, first.tally) }] : [];
  return [...earlier.filter((one) => !replaced.includes(one)), ...withTold, ...rest];
}
