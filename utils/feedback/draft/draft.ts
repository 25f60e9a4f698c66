import { openingOf } from '../classify/opening.ts';
import { actionCues } from '../rules/action.ts';
import type { Section } from '../segment/segment-types.ts';
import type { UnitLabel } from '../types.ts';
import { isWellFormed } from './guard.ts';
import { pastToRequest } from './past.ts';
import { polish } from './polish.ts';
import { questionStep } from './question-step.ts';
import { requestInside } from './request-inside.ts';
import { rewrite, withPlace } from './rewrite.ts';
import { OF_WORK } from './rows-faults.ts';
import { fromMiddle } from './words-of.ts';

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
    if (text !== null && isWellFormed(text, bare))
      return { text, kind: 'step', why: index === 0 ? inside.why : null };
  }
  const underTopic = topicFirst(bare);
  if (underTopic) return { text: underTopic, kind: 'step', why: null };
  return plainFix(bare, section) ?? { text: original.trim(), kind: 'quote', why: null };
}

/** "Checks: initials missing" → "Add the initials (checks)": the topic before the colon says where. */
function topicFirst(bare: string): string | null {
  const found = /^((?:[\p{L}\d'&/-]+ ?){1,4})(?::| -)\s+(.{4,})$/u.exec(bare);
  const request = found?.[2] ? rewrite(found[2]) : null;
  if (!found?.[1] || request === null) return null;
  const text = polish(withPlace(request, fromMiddle(found[1].trim()), ''));
  return isWellFormed(text) ? text : null;
}

/** A fact told to correct another, with no fault named in it: it is held against the work, for it is not itself wrong. */
const FACT =
  /^(?!.*\b(?:you|your|this|his|her|their|my)\b)(?:[a-zà-ž\d'%-]+ ){1,6}?(?:is|are|was (?=\d{4})|means?|goes|go|comes?|carry|carries|equals?|wants?|asks?|shifts?|has|look at)\b(?!.*\b(?:too|missing|wrong|but|yet|though|over|off|from memory)\b)/i;
const FAULTLESS = new Set(['correction', 'not', 'size', 'yardstick']);

const isFact = (body: string): boolean =>
  FACT.test(body) &&
  !OF_WORK.test(body) &&
  !/^(?:although|though|but|while|there|nobody)\b/i.test(body) &&
  actionCues.every((cue) => FAULTLESS.has(cue.name) || !cue.pattern.test(body)) &&
  !(
    /n't|\bnot\b/.test(body) &&
    !/\bnot (?:the same|a|an|in|by|\d|'|")|,? not \S+(?: \S+)?(?:,|$)/.test(body)
  );

/** A fault stated plainly stays in the teacher's words, asked to be put right. Long ones are quoted instead. */
function plainFix(bare: string, section: Section | null): Draft | null {
  const { locator, body } = openingOf(bare);
  const words = body.split(/\s+/).length;
  const isNotes =
    words <= 6 && section === 'action' && !/\b(?:is|are|was|were|not|no|missing)\b|n't/i.test(body);
  const text = polish(
    `${isNotes ? 'Work on' : isFact(body) ? 'Check this in your work' : 'Put this right'}: ${withPlace(body, locator, '')}`,
  );
  return words <= LONGEST_FIX && isWellFormed(text) ? { text, kind: 'step', why: null } : null;
}
