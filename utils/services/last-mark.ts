import { isSameMark, type PageMark } from '#utils/lms/page-mark.ts';

/** Tells which news of the page call for another reading of it. */
export interface LastMark {
  /** The page is being read; call what it returns as the answer comes, with its mark or `null` when there is none. */
  begin(): (mark: PageMark | null) => void;
  /** The page says that it is like this now. */
  hear(now: PageMark): void;
  /** There is another page, or none: what was read is void, and so is an answer still to come. */
  lose(): void;
}

/**
 * Compares what the page says of itself with what was read of it last. An answer that comes after a later reading began
 * counts for nothing. While nothing is known of what was read, every page is another one.
 *
 * @param again called when the page must be read again; `isOther`: it may be about another learner
 */
export function makeLastMark(again: (isOther: boolean) => void): LastMark {
  let begun = 0;
  let isReading = false;
  // Nothing of a learner is on the screen: a reading under way that began at this very address may as well be awaited.
  let isClear = true;
  let last: PageMark | null = null;
  let held: PageMark | null = null;

  const hear = (now: PageMark) => {
    held = null;
    if (isSameMark(last, now)) return;
    if (isReading && isClear && last?.address === now.address) {
      held = now;
      return;
    }
    const isOther = last?.learner !== now.learner;
    last = now;
    isClear = isOther;
    again(isOther);
  };
  return {
    hear,
    lose() {
      begun += 1;
      isReading = false;
      isClear = true;
      last = null;
      held = null;
      again(true);
    },
    begin() {
      begun += 1;
      isReading = true;
      const mine = begun;
      return (mark) => {
        if (mine !== begun) return;
        const waiting = held;
        isReading = false;
        isClear = false;
        last = mark;
        if (waiting) hear(waiting);
      };
    },
  };
}
