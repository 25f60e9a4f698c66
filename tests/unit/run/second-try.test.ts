import { describe, expect, it } from 'vitest';
import { afterSecondTry, sum, worthAgain } from '#tests/support/run/second-try.ts';
import { emptyTally, type FileTally } from '#tests/support/run/tally.ts';

const good = (file: string): FileTally => ({ file, tally: { ...emptyTally(), passed: 2 } });
const bad = (file: string | null): FileTally => ({
  file,
  tally: {
    ...emptyTally(),
    passed: 1,
    failed: 1,
    failures: [`${file} > a test\nin vain\nat line 3`],
  },
});

describe('a second try of browser tests', () => {
  it('is worth it for up to five files', () => {
    expect(worthAgain([good('a'), bad('b')])).toEqual(['b']);
    expect(worthAgain([good('a')])).toEqual([]);
    expect(worthAgain(['a', 'b', 'c', 'd', 'e', 'f'].map((file) => bad(file)))).toEqual([]);
  });

  it('is not tried when something went wrong outside the files', () => {
    expect(worthAgain([bad(null), bad('a')])).toEqual([]);
  });

  it('counts what the second try came to, and tells of the first', () => {
    const tally = afterSecondTry([good('a'), bad('b')], [good('b')]);
    expect(tally).toMatchObject({ passed: 4, failed: 0, failures: [] });
    expect(tally.measured).toEqual(['run again, since at first it failed: b > a test: in vain']);
  });

  it('fails when the second try fails too', () => {
    expect(afterSecondTry([good('a'), bad('b')], [bad('b')]).failed).toBe(1);
    expect(sum([good('a'), bad('b')])).toMatchObject({ passed: 3, failed: 1 });
  });
});
