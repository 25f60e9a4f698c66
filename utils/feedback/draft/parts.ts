import { imperativeVerb, isPlainRequest, mayBeNoun, openingOf } from '../classify/opening.ts';
import { isFramedOrAsked } from './openings.ts';

const JOINT =
  /,? (?:and then|and also|and|then) |; (?:and |then )?|, (?=\p{Ll}+ (?:the|your|a|an|each|every) )/gu;
const LEANS = /\b(?:it|them|this|that|these|those|they|one|so|both)\b/i;
const FEWEST_WORDS = 3;

/**
 * The smaller steps inside one that asks for several things: "Label the axes and write a conclusion." → both. Empty when it asks for one
 * thing, or when a part would lean on another ("print it and stick it in").
 */
export function partsOf(step: string): string[] {
  const bare = step.replace(/[.!]+$/, '');
  if (bare.includes(':') || isFramedOrAsked(bare) || /^Say\b/.test(bare) || /["“']/.test(bare))
    return [];
  const parts: string[] = [];
  let from = 0;
  for (const joint of bare.matchAll(JOINT)) {
    const left = bare.slice(from, joint.index);
    const right = bare.slice(joint.index + joint[0].length);
    if (!isWhole(left) || !isWhole(right) || LEANS.test(right)) continue;
    parts.push(left);
    from = joint.index + joint[0].length;
  }
  if (parts.length === 0) return [];
  return [...parts, bare.slice(from)].map(
    (part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`,
  );
}

function isWhole(part: string): boolean {
  const { body } = openingOf(part);
  const small = body.charAt(0).toLowerCase() + body.slice(1);
  return (
    part.split(/\s+/).length >= FEWEST_WORDS &&
    imperativeVerb(small) !== null &&
    !mayBeNoun(small) &&
    isPlainRequest(small)
  );
}
