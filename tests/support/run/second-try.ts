import { added, emptyTally, type FileTally, type Tally } from './tally.ts';

/** What files came to together. */
export const sum = (files: FileTally[]): Tally =>
  files.map(({ tally }) => tally).reduce(added, emptyTally());

/** More failed files than this are no accident. */
const MOST_AGAIN = 5;

const hasFailed = ({ tally }: FileTally): boolean => tally.failed > 0;

/** The files worth a second try: none when nothing failed, when too many did, or when it was outside any file. */
export function worthAgain(first: FileTally[]): string[] {
  const failed = first.filter(hasFailed);
  const files = failed.flatMap(({ file }) => file ?? []);
  return files.length === failed.length && failed.length <= MOST_AGAIN ? files : [];
}

const firstLines = (text: string): string => text.split('\n').slice(0, 2).join(': ');

const inWords = ({ tally }: FileTally): string[] =>
  tally.failures.map((failure) => `run again, since at first it failed: ${firstLines(failure)}`);

/** The first run with its failed files replaced by the second; each first failure is told as something measured. */
export function afterSecondTry(first: FileTally[], second: FileTally[]): Tally {
  const tally = sum([...first.filter((one) => !hasFailed(one)), ...second]);
  return {
    ...tally,
    measured: [...tally.measured, ...first.filter(hasFailed).flatMap(inWords)],
  };
}
