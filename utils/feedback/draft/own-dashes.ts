const RANGE = /[\p{L}\d.,%£°]*\d[–—][.£]?\d[\d.,%]*|\p{L}+[–—]\p{L}+/gu;

/** A step with the dashes of ranges and names as its source has them ("134–137", "Section B–B"): the text is evened out before it is drafted from. */
export function withOwnDashes(step: string, source: string): string {
  return [...source.matchAll(RANGE)].reduce(
    (text, [range]) => text.replaceAll(range.replaceAll(/[–—]/gu, '-'), range),
    step,
  );
}
