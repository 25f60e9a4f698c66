import type { FeedbackBlock } from '#utils/domain/feedback.ts';

/** About ten pages: more than any teacher writes on one piece of work, and still sorted within a moment. */
export const SORTED_AT_MOST = 20_000;

/** The beginning of a text up to a line or word end, at most `length` characters. */
const beginningOf = (text: string, length: number): string => {
  const head = text.slice(0, length);
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
  return end > 0 ? head.slice(0, end) : head;
};

/**
 * The blocks with at most `limit` characters in all, for sorting. Every block keeps its index, and every text is a
 * beginning of its own, so that spans hold for the whole text as well.
 */
export function shortened(
  blocks: FeedbackBlock[],
  limit = SORTED_AT_MOST,
): { blocks: FeedbackBlock[]; isShortened: boolean } {
  let left = limit;
  const short = blocks.map((block) => {
    const text = block.text.length <= left ? block.text : beginningOf(block.text, left);
    left -= text.length;
    // Torn in the middle of a sentence, as where a page shows only the beginning.
    return { ...block, text, cut: block.cut || text !== block.text };
  });
  return { blocks: short, isShortened: short.some(({ text }, at) => text !== blocks[at]?.text) };
}
