const RANGE = /[\p{L}\d.,%£°]*\d[–—][.£]?\d[\d.,%]*/gu;

/** A step with the dashes of ranges as its source has them ("134–137"): the text is evened out before it is drafted from. */
export function withOwnDashes(step: string, source: string): string {
  return [...source.matchAll(RANGE)].reduce(
    (text, [range]) => text.replaceAll(range.replaceAll(/[–—]/gu, '-'), range),
    step,
  );
}
