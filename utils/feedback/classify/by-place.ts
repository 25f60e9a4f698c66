import type { Judged } from './split-turns.ts';

/** A sentence as people write them, not a note: begins with a capital and has a few words. */
const SENTENCE = /^\p{Lu}\S*\s+(?!\d)(?:\S+\s+)+\S+$/u;
const ONLY_A_NAME = /^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?$/u;

/**
 * Settles by its place what no wording could settle. The first sentence of running feedback is praise where nothing speaks against it:
 * teachers open with it. A bare name at the very end is a signature. Everything else stays as it was judged.
 */
export function settleByPlace(text: string, judged: Judged[]): Judged[] {
  const opening = judged.findIndex(
    ({ verdict }) => !['heading', 'neutral', 'grade'].includes(verdict.label),
  );
  return judged.map((one, index) => {
    const words = text.slice(one.segment.start, one.segment.end);
    if (one.verdict.why[0] !== 'default' || one.segment.bullet || one.segment.section) return one;
    if (index === judged.length - 1 && index > 0 && ONLY_A_NAME.test(words)) {
      return settled(one, 'neutral', 'signature');
    }
    const hasMore = judged.length - index >= 3;
    return index === opening && hasMore && SENTENCE.test(words)
      ? settled(one, 'praise', 'opening')
      : one;
  });
}

const settled = ({ segment }: Judged, label: 'praise' | 'neutral', why: string): Judged => ({
  segment,
  verdict: { label, actionable: false, confidence: 0.5, why: [why], sensitive: false },
});
