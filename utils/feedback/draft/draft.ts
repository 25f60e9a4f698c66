import { openingOf } from '../classify/opening.ts';
import type { Section } from '../segment/segment-types.ts';
import type { UnitLabel } from '../types.ts';
import { isWellFormed } from './guard.ts';
import { pastToRequest } from './past.ts';
import { polish } from './polish.ts';
import { questionStep } from './question-step.ts';
import { requestInside } from './request-inside.ts';
import { rewrite, withPlace } from './rewrite.ts';

/** A step in words, and where in the sentence its reason stands, when it was drafted from only a part of it. */
export interface Draft {
  text: string;
  kind: 'step' | 'quote';
  /** Offsets in the sentence of the part that says why. */
  why: { start: number; end: number } | null;
}

const LONGEST_FIX = 22;

/**
 * Turns one actionable sentence into a request to the learner, with the teacher's content words and no others. What cannot
 * be turned soundly is given back word for word. `sentence` is normalised text, `original` the same words as they were given.
 */
export function draft(
  sentence: string,
  original: string,
  label: UnitLabel,
  section: Section | null,
): Draft {
  const bare = sentence.replace(/[\s.!;,:]+$/, '');
  if (label === 'question' || /\?$/.test(bare)) {
    const step = questionStep(bare);
    if (step && isWellFormed(step)) return { text: step, kind: 'step', why: null };
  }
  const inside = requestInside(bare);
  const tries = [
    inside.request,
    inside.why ? null : rewrite(bare),
    section === 'action' ? pastToRequest(openingOf(bare).body) : null,
    inside.why ? rewrite(bare) : null,
  ];
  for (const [index, request] of tries.entries()) {
    const text = request === null ? null : polish(request);
    if (text !== null && isWellFormed(text))
      return { text, kind: 'step', why: index === 0 ? inside.why : null };
  }
  return plainFix(bare, section) ?? { text: original.trim(), kind: 'quote', why: null };
}

/** A fault stated plainly stays in the teacher's words, asked to be put right. Long ones are quoted instead. */
function plainFix(bare: string, section: Section | null): Draft | null {
  const { locator, body } = openingOf(bare);
  const words = body.split(/\s+/).length;
  const isNotes =
    words <= 6 && section === 'action' && !/\b(?:is|are|was|were|not|no|missing)\b|n't/i.test(body);
  const text = polish(`${isNotes ? 'Work on' : 'Put this right'}: ${withPlace(body, locator, '')}`);
  return words <= LONGEST_FIX && isWellFormed(text) ? { text, kind: 'step', why: null } : null;
}
