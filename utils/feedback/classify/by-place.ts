import type { Judged } from './split-turns.ts';

/** A sentence as people write them, not a note: begins with a capital and has a few words. */
const SENTENCE = /^\p{Lu}\S*\s+(?!\d)(?:\S+\s+)+\S+$/u;
/** "The atrium is above the ventricle": told as a fact, to correct one. */
const FACT =
  /^(?!.*\b(?:you|your|this|i|we)\b)[^,]*\b(?:is|are) (?:above|below|in|before|after|not|between|the|at|on|under|an?|made|called|spelt)\b/i;
const ONLY_A_NAME = /^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?$/u;

/**
 * Settles by its place what no wording could settle. The first sentence of running feedback is praise where nothing speaks against it:
 * teachers open with it. A bare name at the very end is a signature. Everything else stays as it was judged.
 */
export function settleByPlace(text: string, found: Judged[]): Judged[] {
  const judged = withGreetings(text, found);
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
    return index === opening && hasMore && SENTENCE.test(words) && !FACT.test(words)
      ? settled(one, 'praise', 'opening')
      : one;
  });
}

/** "Hi Zara, I hope the move went ok.": a greeting goes with a sentence that asks and praises nothing either. */
function withGreetings(text: string, judged: Judged[]): Judged[] {
  const out: Judged[] = [];
  for (const one of judged) {
    const last = out.at(-1);
    const between = last ? text.slice(last.segment.end, one.segment.start) : '';
    if (last && isGreeting(last) && one.verdict.label === 'neutral' && /^ *$/.test(between)) {
      out[out.length - 1] = {
        segment: { ...one.segment, start: last.segment.start },
        verdict: one.verdict,
      };
    } else out.push(one);
  }
  return out;
}

const isGreeting = ({ verdict }: Judged): boolean =>
  ['greeting', 'only-a-name'].includes(verdict.why[0] ?? '');

const settled = ({ segment }: Judged, label: 'praise' | 'neutral', why: string): Judged => ({
  segment,
  verdict: { label, actionable: false, confidence: 0.5, why: [why], sensitive: false },
});
