import { imperativeVerb, isPlainRequest, mayBeNoun, openingOf } from '../classify/opening.ts';
import { baseVerb } from '../classify/verb-forms.ts';
import { nounsToo } from '../rules/verbs.ts';
import { asObject, isPlural } from './nouns.ts';
import { commandVerb, rewrite, withPlace } from './rewrite.ts';
import { toLearner } from './second-person.ts';
import { isThing, NO_THING } from './things.ts';
import { topicOf } from './words-of.ts';

/** A request found behind its reason: "Sauce was too thin - reduce it for longer". */
export interface RequestInside {
  request: string | null;
  /** Offsets, in the sentence, of the reason before it. */
  why: { start: number; end: number } | null;
  /** What "it" or "them" in the request speaks of, in the teacher's words, where no single thing could take its place. */
  about?: string;
}

const JOINTS =
  /\s+-\s+|;\s+|:\s+|,\s+(?:so|and so|therefore)\s+|,\s+(?=(?:could|can|would) (?:you|u) )|,\s+|\s+(?:because|as|since)\s+(?=(?:it|there|you|no|they)\b)|\s+so\s+(?=you (?:also |still |just )?(?:need to|must|should|will need to|have to) )|\s+so\s+(?=\p{L}+(?: (?:up|down|out|off|in|back|on))? (?:the|your|ur|a|an|them|it|that|those|these|this|some|one|two|\d|each|every|all|how|what|why|where|in|on|at)\b|please|aim|try|make|re)|(?<!\b(?:to|and|or|please|not|don't|can|could|should|must|would|will|you|then|just|i|they|we|who|that|so|n|&|has|have|had|was|were|did|does)|'\p{L}+)\s+(?=(?:get|put|write|send|bring|sort|redo|fix|check|change|add|do) (?:it|them|those)\b)|\s+and\s+(?=(?:you|u|she|he|they|(?:the )?(?:learner|student|candidate|apprentice)) (?:should|must|need|needs|ought|could do with)\b)/giu;
/** "Consultation too short, ask about allergies": no list item, for its verb is followed by what it asks for. */
const ASKS_BEHIND_COMMA =
  /^(?:use (?:your|the|a|an|[A-Z][a-z]+'s) ?|ask (?:about|for|the|your)|think about (?:how|what|why|who|where|when|the|your)|write (?:the|a|an|your|out|["'>\d])|look at (?:the|your|how|what|page|p)|refer to (?:the|your)|link to (?:the|your)) ?\S/i;
/** Words in quotes are somebody's own: their "it" is not the request's. */
const QUOTES = /"[^"]*"|(?<![\p{L}\p{N}])'[^']{2,120}'(?![\p{L}\p{N}])/gu;
const hasPronoun = (text: string): boolean => PRONOUN.test(text.replace(QUOTES, '…'));
const PRONOUN = /(?<!-)\b(?:it|them|these|this|they|those)\b|(?<!\b(?:to|in|by|from|than) )\bone$/i;
const SUBJECT =
  /^(?:your |the |this |these |some |several |two |three |four |five |six )?(?:[a-zà-ž'/-]+ ){0,3}?[a-zà-ž'/-]+(?=\s+(?:is|are|was|were|isn't|aren't|wasn't|weren't|leaked|needs?|lacks?|looks?|seems?|incomplete|missing|not|has|have|could|should|too|unclear|unfinished|unsigned)\b)/i;

/**
 * Looks for a request after a dash, colon, semicolon or comma, with the reason standing before it. A pronoun that speaks of the
 * reason's subject is replaced by it, so the step can stand alone; where that fails there is no request.
 */
export function requestInside(bare: string): RequestInside {
  const { body, locator } = openingOf(bare);
  if (commandVerb(body) && !mayBeNoun(body)) return { request: null, why: null };
  let pointing: RequestInside = { request: null, why: null };
  for (const joint of bare.matchAll(JOINTS)) {
    const right = toLearner(bare.slice(joint.index + joint[0].length));
    const left = bare.slice(0, joint.index);
    if (
      (!left.includes(' ') && !(/^\s*[:-]/.test(joint[0]) && /^\p{L}{4,}$/u.test(left))) ||
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
        ASKS_BEHIND_COMMA.test(right) ||
        isTwoVerbs(right) ||
        (NOTE.test(left) && /^\p{Ll}[\p{L}-]* (?:it|them)\b/u.test(right)) ||
        DOES_IT.test(right));
    if (
      !isRequest &&
      ((/^,/.test(joint[0]) &&
        !/^(?:so |and )?(?:it|they|you|this|that) (?:should|need|must|could|would)/i.test(right)) ||
        !/^(?:you |she |he |the (?:learner|student|candidate|apprentice) |it |they |there |no |need|could|should|must|i |try|more|say|tell)/i.test(
          right,
        ))
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
    const request = alone === null || isTwoVerbs(right) ? null : rewrite(alone);
    if (request === null) {
      const leans = hasPronoun(right) || isTwoVerbs(right);
      const own = isRequest && leans ? rewrite(right) : null;
      if (own !== null && pointing.request === null)
        pointing = {
          request: own,
          why: { start: 0, end: left.trimEnd().length },
          about: left.replace(/^(?:\p{L}+ )?(?:but|and|so) /u, '').trim(),
        };
      continue;
    }
    // "Table headings: put the unit up there": what stands before the colon is the topic, no reason, and the step must name it.
    const isTopic = /^\s*:/.test(joint[0]) && NOTE.test(left) && isThing(left);
    if (isTopic && !request.toLowerCase().includes(left.toLowerCase()))
      return { request: withPlace(request, topicOf(left), ''), why: null };
    return {
      request: withPlace(request, locator, ''),
      why: { start: 0, end: left.trimEnd().length },
    };
  }
  return pointing;
}

/** "You need to label the axes, then …", "No gloves for the lamb, think …": itself a request or a gap, so never only the reason for another. */
const ASKS =
  /\b(?:need to|needs to|must|should(?! have)|ought to|has to|have to|please|make sure|remember to|try to|don't forget|could you|can you|i want|i'd like|wanted|required)\b|^(?:no|missing|not enough|more|add)\b/i;
/** "upload schedule of test results, write up …": no noun here, though it has no "the" behind it. */
const FIRST_OF_LIST =
  /^(?:re-?)?(?:upload|download|print|submit|attach|scan|email|complete|finish|write|redo|proofread|retake|resit|sign|add|include|label|explain|describe|compare|calculate|revise|bring) (?!by\b)\p{L}{3,}/iu;
function asksToo(left: string): boolean {
  if (ASKS.test(left) && !/^no (?:idea|wonder|need|more)\b/i.test(left)) return true;
  return left.split(/,? so |, /).some((clause) => {
    const { body } = openingOf(clause);
    if (FIRST_OF_LIST.test(body)) return true;
    const isAlone = baseVerb(body) !== null && !nounsToo.has(body);
    return isAlone || (commandVerb(body) !== null && (!mayBeNoun(body) || MOSTLY_ASKED.test(body)));
  });
}

/** Nouns too, but at the head of a list of requests they ask: "use absolute references, add a title". */
const MOSTLY_ASKED =
  /^(?:use|check|label|test|reference|name|list|measure|research|practi[sc]e) (?!of\b|is\b|are\b|was\b|has\b)\p{L}/iu;

/** "you could taste flour": told of the past. "think 'nah-eet'", "see me": asks for nothing that can be done. */
const NO_REQUEST =
  /^face (?:up|down)\b|^(?:you|i|we|it) (?:could|can) (?:taste|see|hear|smell|feel|tell|read|have been|always)\b|^think (?!about|of|through|again)|^see (?!if\b|that\b|how\b)|^(?:never|not|don't) (?:to|a|an|the|been|just|on|in|at|with)\b/i;

/** "Crème pat had lumps, sieve it", "let somebody rest": nothing but a request has this form. */
const DOES_IT =
  /^\p{Ll}[\p{L}-]* (?:it|them)(?:$| (?:again|back|off|out|up|down|in|first|now|properly|over|together|apart|through|all|both|before|after|with|for|at|on|to|by|next)\b)|^let \p{L}+ \p{L}+/u;

/** "redraw and redo for Wednesday". */
function isTwoVerbs(right: string): boolean {
  const [, one = '', other = ''] = /^(\p{Ll}+) and (\p{Ll}+)\b/u.exec(right) ?? [];
  return [one, other].every((word) => baseVerb(word) !== null && !nounsToo.has(word));
}

/** "dividers, evidence numbers": one more thing of a list, though its first word is a verb elsewhere. */
const isListItem = (right: string): boolean =>
  nounsToo.has(right.split(' ')[0]?.toLowerCase() ?? '') &&
  /^\p{L}+ \p{L}+s?$/u.test(right) &&
  !/^\p{L}+ (?:it|them|this|that|up|out|off|in|again|\p{L}+ly)$/u.test(right);

/** "CV photo, lose it": the thing itself, without a verb. */
const NOTE =
  /^(?!(?:no|not|this|that|it|same|more|less|too|next|last|every|each|once|then|overall|pass|merit|distinction|fail|refer|grade|mark)\b)(?!.*\b(?:is|are|was|were|has|have|and|not|you|left|never)\b|.*'s (?:like|on|in|a|the|not|too|all)\b)[\p{L}\d'&/-]+(?: [\p{L}\d'&/-]+){0,3}$/u;

/** "move the key so it isn't on the line": what "it" speaks of stands before it in the request itself. */
function speaksOfOwn(right: string): boolean {
  const at = right.search(PRONOUN);
  return at > 0 && /\b(?:the|your|a|an|each|every) \p{L}/iu.test(right.slice(0, at));
}

/** "Creme pat lumpy - sieve it": the last word says how the thing is. */
const SAYS_HOW =
  /^(?!.* (?:v|very|so|too|really|quite|a bit) \p{L}+$)(?:\p{L}+ ){1,4}(?!(?:body|copy|diary|entry|essay|history|library|policy|study|survey|safety|story|summary|theory|today|only|property|inventory)$)\p{L}{3,}y$/iu;

/** "method statement incomplete - needs hazards". */
const HOW_IT_IS =
  / (?:(?:is|are|still|a bit|too|very|quite|rather) )*(?:incomplete|unfinished|thin|brief|short|weak|basic|limited|vague|patchy|rushed|general)$/i;

function standAlone(left: string, right: string): string | null {
  const ownNoun =
    !/\b(?:it|they|them)\b/i.test(right) &&
    /\b(?:this|these|those) (?!for|in|on|at|to|with|before|and|again|next|by|so|more|is|are|out|up)[a-zà-ž]{3,}/i.test(
      right,
    );
  // "Consultation sheet - needs work": the verb wants its subject back.
  if (/^(?:needs?|lacks?|could|should|must)\b/i.test(right) && isThing(left) && !hasPronoun(right))
    return `${left.replace(HOW_IT_IS, '')} ${right}`;
  if (!hasPronoun(right) || ownNoun || speaksOfOwn(right)) return right;
  const subject =
    SUBJECT.exec(openingOf(left).body)?.[0] ??
    (NOTE.test(left) && !SAYS_HOW.test(left) ? left : undefined);
  if (!subject || /^(?:you|it|this|they|there|i|we|he|she|an?)\b/i.test(subject)) return null;
  // "Hutch plan has no measurements, put these on": they are not what it has none of.
  if (
    /\b(?:has|have|had) no\b|\bno \p{L}+$|\b(?:missing|lacks?)\b/iu.test(left) &&
    !/\bit\b/i.test(right)
  )
    return null;
  // "The bust dart points too high, drop it": one thing, and the words taken for it are several.
  if (/\bit\b/i.test(right.replace(QUOTES, '…')) && isPlural(subject)) return null;
  if (/^(?:needs|lacks)/i.test(right)) return `${subject} ${right}`;
  // "tell them" speaks of people, not of the subject before it.
  if (/^(?:tell|ask|show|give|let|help)\b/i.test(right)) return null;
  // "diagram v pretty": how it is goes, the thing stays.
  const thing = asObject(subject.replace(/ (?:v|very|so|too|really|quite|a bit) \p{L}+$/u, ''));
  return thing === NO_THING ? null : right.replace(PRONOUN, thing);
}
