import { turnsIn } from '../segment/contrast.ts';
import type { Segment } from '../segment/segment-types.ts';
import { classify, type Verdict } from './classify.ts';
import type { Readings } from './reading.ts';

/** A piece of text and what it does. */
export interface Judged {
  segment: Segment;
  verdict: Verdict;
}

const MOST_TURNS = 12;
/** Beyond this no teacher's sentence goes: not prose, and not worth cutting. */
const LONGEST = 1200;

/**
 * Classifies a segment, and cuts it in two where one part praises (or grades) and the other asks for something. A sentence that only
 * asks, or only praises, stays whole however many clauses it has.
 */
export function judge(text: string, segment: Segment, readings: Readings = new Map()): Judged[] {
  const verdict = classify(text.slice(segment.start, segment.end), segment.section, readings);
  if (
    verdict.sensitive ||
    verdict.label === 'grade' ||
    segment.end - segment.start > LONGEST ||
    segment.kind !== 'text' ||
    segment.section === 'grade'
  )
    return [{ segment, verdict }];
  const turns = turnsIn(text, segment).slice(0, MOST_TURNS);
  for (const [index, { leftEnd, rightStart, isPlain, isUnstopped }] of turns.entries()) {
    const left = { ...segment, end: leftEnd };
    const right = { ...segment, start: rightStart };
    const before = classify(text.slice(left.start, left.end), segment.section, readings);
    if (!isSure(before, isPlain)) continue;
    const clauseEnd = isUnstopped ? (turns[index + 1]?.leftEnd ?? right.end) : right.end;
    const after = classify(text.slice(right.start, clauseEnd), segment.section, readings);
    const isTurned = isPlain && before.label === 'praise' && after.why[0] === 'default';
    if (isTurned || (isSure(after, isPlain) && areOpposed(before, after, isPlain)))
      return [...judge(text, left, readings), ...judge(text, right, readings)];
  }
  return [{ segment, verdict }];
}

/** Behind a plain "but" mild praise is enough; at a mere comma or dash the praise must be in so many words. */
const isSure = ({ label, confidence, why }: Verdict, isPlain: boolean): boolean =>
  why[0] !== 'default' && confidence >= (label === 'praise' ? (isPlain ? 0.72 : 0.85) : 0.6);

/** One side asks, the other praises; or, at a plain "but", says something that asks nothing. */
function areOpposed(left: Verdict, right: Verdict, isPlain: boolean): boolean {
  const kinds = [left, right].map((verdict) => (verdict.actionable ? 'ask' : verdict.label));
  const others = isPlain ? ['praise', 'neutral', 'grade'] : ['praise'];
  return kinds.includes('ask') && kinds.some((kind) => others.includes(kind));
}
