import { describe, expect, it } from 'vitest';
import { afterAnotherTry, sum, worthAgain } from '#tests/support/run/another-try.ts';
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

describe('another try of browser tests', () => {
  it('is worth it for up to five files', () => {
    expect(worthAgain([good('a'), bad('b')])).toEqual(['b']);
    expect(worthAgain([good('a')])).toEqual([]);
    expect(worthAgain(['a', 'b', 'c', 'd', 'e', 'f'].map((file) => bad(file)))).toEqual([]);
  });

  it('is not tried when something went wrong outside the files', () => {
    expect(worthAgain([bad(null), bad('a')])).toEqual([]);
  });

  it('counts what the later try came to, and tells of the earlier', () => {
    const tally = sum(afterAnotherTry([good('a'), bad('b')], [good('b')]));
    expect(tally).toMatchObject({ passed: 4, failed: 0, failures: [] });
    expect(tally.measured).toEqual(['run again, since at first it failed: b > a test: in vain']);
  });

  it('fails when the later try says nothing of a file', () => {
    expect(sum(afterAnotherTry([bad('b')], []))).toMatchObject({ failed: 1 });
    expect(sum(afterAnotherTry([bad('a'), bad('b')], [good('b')]))).toMatchObject({ failed: 1 });
  });

  it('fails when every try fails, and tells of each', () => {
    const twice = afterAnotherTry([good('a'), bad('b')], [bad('b')]);
    expect(worthAgain(twice)).toEqual(['b']);
    const thrice = sum(afterAnotherTry(twice, [bad('b')]));
    expect(thrice).toMatchObject({ passed: 3, failed: 1 });
    expect(thrice.measured).toHaveLength(2);
  });
});
