import { imperativeVerb, isPlainRequest, mayBeNoun, openingOf } from '../classify/opening.ts';
import { baseVerb } from '../classify/verb-forms.ts';
import { nounsToo } from '../rules/verbs.ts';
import { asObject } from './nouns.ts';
import { commandVerb, rewrite, withPlace } from './rewrite.ts';
import { isThing } from './things.ts';
import { topicOf } from './words-of.ts';

/** A request found behind its reason: "Sauce was too thin - reduce it for longer". */
export interface RequestInside {
  request: string | null;
  /** Offsets, in the sentence, of the reason before it. */
  why: { start: number; end: number } | null;
}

const JOINTS =
  /\s+-\s+|;\s+|:\s+|,\s+(?:so|and so|therefore)\s+|,\s+|\s+(?:because|as|since)\s+(?=(?:it|there|you|no|they)\b)|\s+so\s+(?=(?:please|aim|try|make|re)\b)/gi;
const PRONOUN = /\b(?:it|them|these|this|they|those)\b|\bone$/i;
const SUBJECT =
  /^(?:your |the |this |these |some |several |two |three |four |five |six )?(?:[a-zà-ž'/-]+ ){0,3}?[a-zà-ž'/-]+(?=\s+(?:is|are|was|were|isn't|aren't|wasn't|weren't|leaked|needs?|lacks?|looks?|seems?|incomplete|missing|not|has|have|could|should|too|unclear|unfinished|unsigned)\b)/i;

/**
 * Looks for a request after a dash, colon, semicolon or comma, with the reason standing before it. A pronoun that speaks of the
 * reason's subject is replaced by it, so the step can stand alone; where that fails there is no request.
 */
export function requestInside(bare: string): RequestInside {
  const { body } = openingOf(bare);
  if (commandVerb(body) && !mayBeNoun(body)) return { request: null, why: null };
  for (const joint of bare.matchAll(JOINTS)) {
    const right = bare.slice(joint.index + joint[0].length);
    const left = bare.slice(0, joint.index);
    if (
      (!left.includes(' ') && !(/^:/.test(joint[0]) && /^\p{L}{4,}$/u.test(left))) ||
      right.split(' ').length < 2 ||
      asksToo(left) ||
      // "advice, traffic, information - no plural": forbids, and is no gap.
      (/^no /i.test(right) && /, .*, /.test(left)) ||
      NO_REQUEST.test(right) ||
      (joint[0] === ', ' && isListItem(right)) ||
      /^\p{L}+ \d+$/u.test(right)
    )
      continue;
    const isRequest =
      imperativeVerb(openingOf(right).body) !== null &&
      (!joint[0].startsWith(', ') ||
        /^,\s+(?:so|and so|therefore)/i.test(joint[0]) ||
        isPlainRequest(right) ||
        (NOTE.test(left) && /^\p{Ll}[\p{L}-]* (?:it|them)\b/u.test(right)));
    if (
      !isRequest &&
      ((/^,/.test(joint[0]) &&
        !/^(?:so |and )?(?:it|they|you|this|that) (?:should|need|must|could|would)/i.test(right)) ||
        !/^(?:you |it |they |there |no |need|could|should|must|i |try|more|say|tell)/i.test(right))
    )
      continue;
    const isReason = /because|as|since/i.test(joint[0]);
    if (
      isReason &&
      !isRequest &&
      !/\b(?:need|should|must|could|no|not|missing|lacks?)\b|n't/i.test(right)
    )
      continue;
    const alone = standAlone(left, right);
    const request = alone === null ? null : rewrite(alone);
    if (request === null) continue;
    // "Table headings: put the unit up there": what stands before the colon is the topic, no reason, and the step must name it.
    const isTopic = /^\s*:/.test(joint[0]) && NOTE.test(left) && isThing(left);
    if (isTopic && !request.toLowerCase().includes(left.toLowerCase()))
      return { request: withPlace(request, topicOf(left), ''), why: null };
    return { request, why: { start: 0, end: left.trimEnd().length } };
  }
  return { request: null, why: null };
}

/** "You need to label the axes, then …", "No gloves for the lamb, think …": itself a request or a gap, so never only the reason for another. */
const ASKS =
  /\b(?:need to|needs to|must|should(?! have)|ought to|has to|have to|please|make sure|remember to|try to|don't forget|could you|can you|i want|i'd like|wanted|required)\b|^(?:no|missing|not enough|more|add)\b/i;
function asksToo(left: string): boolean {
  if (ASKS.test(left) && !/^no (?:idea|wonder|need|more)\b/i.test(left)) return true;
  return left.split(/,? so |, /).some((clause) => {
    const { body } = openingOf(clause);
    const isAlone = baseVerb(body) !== null && !nounsToo.has(body);
    return isAlone || (commandVerb(body) !== null && !mayBeNoun(body));
  });
}

/** "you could taste flour": told of the past. "think 'nah-eet'", "see me": asks for nothing that can be done. */
const NO_REQUEST =
  /^(?:you|i|we|it) (?:could|can) (?:taste|see|hear|smell|feel|tell|read|have been|always)\b|^think (?!about|of|through|again)|^see (?!if\b|that\b|how\b)|^(?:never|not|don't) (?:to|a|an|the|been|just|on|in|at|with)\b/i;

/** "dividers, evidence numbers": one more thing of a list, though its first word is a verb elsewhere. */
const isListItem = (right: string): boolean =>
  nounsToo.has(right.split(' ')[0]?.toLowerCase() ?? '') &&
  /^\p{L}+ \p{L}+s?$/u.test(right) &&
  !/^\p{L}+ (?:it|them|this|that|up|out|off|in|again|\p{L}+ly)$/u.test(right);

/** "CV photo, lose it": the thing itself, without a verb. */
const NOTE =
  /^(?!(?:no|not|this|that|it|same|more|less|too)\b)(?!.*\b(?:is|are|was|were|has|have|and|not|you|left|never)\b|.*'s (?:like|on|in|a|the|not|too|all)\b)[\p{L}\d'&/-]+(?: [\p{L}\d'&/-]+){0,3}$/u;

function standAlone(left: string, right: string): string | null {
  const ownNoun =
    /\b(?:this|these|those) (?!for|in|on|at|to|with|before|and|again|next|by|so|more|is|are|out|up)[a-zà-ž]{3,}/i.test(
      right,
    );
  // "Consultation sheet - needs work": the verb wants its subject back.
  if (
    /^(?:needs?|lacks?|could|should|must)\b/i.test(right) &&
    isThing(left) &&
    !PRONOUN.test(right)
  )
    return `${left} ${right}`;
  if (!PRONOUN.test(right) || ownNoun) return right;
  const subject = SUBJECT.exec(openingOf(left).body)?.[0] ?? (NOTE.test(left) ? left : undefined);
  if (!subject || /^(?:you|it|this|they|there|i|we|he|she)\b/i.test(subject)) return null;
  if (/^(?:needs|lacks)/i.test(right)) return `${subject} ${right}`;
  // "tell them" speaks of people, not of the subject before it.
  if (/^(?:tell|ask|show|give|let|help)\b/i.test(right)) return null;
  return right.replace(PRONOUN, asObject(subject));
}
