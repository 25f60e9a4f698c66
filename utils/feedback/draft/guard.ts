import { imperativeVerb, openingOf } from '../classify/opening.ts';
import { isFramedOrAsked } from './openings.ts';
import { NO_THING } from './things.ts';

const MOST_WORDS = 45;
const DANGLING =
  /\b(?:and|or|but|the|a|an|to|of|with|from|by|as|because|so|if|that|which|your|(?<!\b(?:or|why) )not|no|isn't|aren't|wasn't|doesn't|don't)[.?]?$/i;
const BROKEN =
  /\b([a-zà-ž]{2,})\s+\1\b(?<!\bhad had|\bthat that)|\b(?:a|an|the) (?:a|an|the|your|this|no|any|some|there|it|you|her|his|their|its|those|these)\b|\b(?:a|an) (?:evidence|labour)\b|\bto to\b|\b(?:make sure) (?:there|you it)\b/i;
/** What a rewriting may leave behind a verb that it put there itself; a teacher may well write "Use it". */
const LEFT_OVER =
  /^(?:add|use|make|include) (?:is|are|was|were|has|have|been|be|to|add|use|make|not|you|it|he|she|they|if|so|because|in|on|by|of|for|from|with|between|after|before|during|under|over|through|until|than|when|where|at(?! (?:least|most)\b))\b/i;
/** "Add a link is missing": a request that the engine made must not tell of its thing as well. */
const TELLS =
  /^(?:Add|Use|Check|Put|Hand in|Explain|Make|Fix|Look again at|Tighten|Finish) (?:(?!\b(?:that|which|who|what|how|why|where|when|if|because|so|as|sure|and|clear)\b|[:;,(-])[^.])*\b(?:is|are|was|were|isn't|aren't|wasn't|wanted|goes|belongs?|fouls|arrives|needs|wants|has been|have been)\b/;
const TEACHER =
  /(?<!["'(\p{L}])(?:I|I'm|I'd|I've|I'll|my|we'll|(?<!(?:write|say|put|saying|writing) )i(?= (?:can|could|have|don|count|think|need|was|am|had|did|said|told|want)))(?![\p{L}'"])/u;

/**
 * Whether a drafted step reads as one sound request: begins with a verb, ends whole, speaks for nobody but the learner. What
 * fails is shown as the teacher's own words instead.
 *
 * @param source the sentence it was drafted from: a beginning that is the teacher's own is not doubted
 */
export function isWellFormed(step: string, source = ''): boolean {
  const bare = step.replace(/[.?!]+$/, '');
  const words = bare.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS || step.includes(NO_THING)) return false;
  const isAsked = isFramedOrAsked(bare) || /^(?:Change|Say)\b/.test(bare);
  if (
    (!isAsked && DANGLING.test(bare) && !endsAsSaid(bare, source)) ||
    BROKEN.test(bare) ||
    TEACHER.test(unquoted(bare))
  )
    return false;
  if (!isBalanced(bare)) return false;
  const isOwn = source.toLowerCase().includes(words.slice(0, 3).join(' ').toLowerCase());
  const isFrame = isFramedOrAsked(bare);
  if (!isOwn && (LEFT_OVER.test(bare) || TELLS.test(unquoted(bare)))) return false;
  if (
    !isOwn &&
    !isFrame &&
    !/^Say\b/.test(bare) &&
    (RUN_ON.test(unquoted(bare)) || SECOND_THING.test(unquoted(bare)))
  )
    return false;
  if (
    isFrame ||
    /^(?:Work on|Remember|Say|Make|Fill in|Be|Elaborate|Don't just|Don't forget|Have your|Keep your|Have a go|Do up|Bring|Give reasons|Change|Take out|Put|Look again|Tighten|Up|Either \p{Ll}+)\b/u.test(
      bare,
    )
  )
    return true;
  // What stands in quotes has verbs of its own.
  const plain = bare.replace(/"[^"]*"|(?<![\p{L}\p{N}])'[^']{1,160}'(?![\p{L}\p{N}])/gu, "'x'");
  const { when, body } = openingOf(plain);
  return imperativeVerb(when ? body : plain) !== null || imperativeVerb(body) !== null;
}

/** "what the suction is for": it ends as the teacher's own sentence does. */
const endsAsSaid = (bare: string, source: string): boolean =>
  /\b(?:what|which|who|how|where|when|why|whether)\b.* (?:to|of|with|from|by|don't|doesn't|isn't|aren't|wasn't)$/i.test(
    bare,
  ) &&
  source
    .replace(/[.?!]+$/, '')
    .toLowerCase()
    .endsWith(bare.split(/\s+/).slice(-3).join(' ').toLowerCase());

/** Two sentences without a stop between them: "Add the table its just not in there". Only asked of what the engine wrote. */
const RUN_ON =
  /(?<![,;:.(-]) (?<!\b(?:that|as|if|when|where|what|how|why|because|so|and|but|since|until|while|before|after|though|who|which|say|says|said|like|think|whether|or|than|once|make sure|unless) )(?:it's|that's|theres|there's|i've|you've|you're|they're|it is|it was|you are|you were|they are|what's|whats|where's|there is|there are|there was|its (?:just|not|all|a|the|too|only)|(?:let|give|put|bring|take|make|get|turn) (?:em|them))\b|^(?:\S+ ){1,2}(?:it|them) (?:tell|say|show|explain|put|write)\b/i;
/** "X and yours sum to 29", "and no source": a second thing said, which the request does not take in. */
const SECOND_THING =
  /\band (?:(?:you've|you have|you|it's|they|your teacher) |no|never|nothing|nobody|not one|yours|none)\b|\b(?:until|but) (?:it|you|the)\b.*\b(?:is|was|were|are)n't\b/i;

/** Words in quotes are a model or somebody else's. */
const unquoted = (text: string): string =>
  text.replace(/"[^"]*"|(?<![\p{L}\p{N}])'[^']{1,160}'(?![\p{L}\p{N}])|“[^”]*”/gu, '…');

function isBalanced(text: string): boolean {
  const count = (c: string): number => text.split(c).length - 1;
  // A closing quote whose opening was cut off. "learners'" owns something.
  if (/[^s\s]'$/u.test(text) && !/(?:^|[\s(])'/.test(text)) return false;
  return count('(') === count(')') && count('[') === count(']') && count('"') % 2 === 0;
}
