import { imperativeVerb, mayBeNoun, openingOf } from '../classify/opening.ts';
import { baseOfGerund, baseOfParticiple, baseVerb } from '../classify/verb-forms.ts';
import { mayMatch } from '../pattern/may-match.ts';
import { nounsToo } from '../rules/verbs.ts';
import { tradeNounsToo } from '../rules/verbs-trades.ts';
import { isWellFormed } from './guard.ts';
import { polish } from './polish.ts';
import { askedRows } from './rows-asked.ts';
import { contrastRows } from './rows-contrasts.ts';
import { doneWrongRows } from './rows-done-wrong.ts';
import { extentRows } from './rows-extent.ts';
import { faultRows } from './rows-faults.ts';
import { gapRows } from './rows-gaps.ts';
import { habitRows } from './rows-habits.ts';
import { modelRows } from './rows-models.ts';
import { normRows } from './rows-norms.ts';
import { noteRows } from './rows-notes.ts';
import { plainRows } from './rows-plain.ts';
import { pleaseRows } from './rows-please.ts';
import { requestRows } from './rows-requests.ts';
import { shortRows } from './rows-short.ts';
import { slipRows } from './rows-slips.ts';
import { stateRows } from './rows-states.ts';
import { teacherRows } from './rows-teacher.ts';
import { turnedRows } from './rows-turned.ts';
import { wishedRows } from './rows-wished.ts';
import { clausesToLearner, GOES_ON } from './second-person.ts';
import { TOLD_PAST } from './told-past.ts';

/** All rows but the models, in the order in which they are tried. */
export const allRows = [
  ...plainRows,
  ...doneWrongRows,
  ...shortRows,
  ...slipRows,
  ...turnedRows,
  ...askedRows,
  ...teacherRows,
  ...wishedRows,
  ...normRows,
  ...requestRows,
  ...contrastRows,
  ...extentRows,
  ...stateRows,
  ...gapRows,
  ...faultRows,
  ...habitRows,
  ...pleaseRows,
  ...noteRows,
];

/** Those that take the condition itself for the request: "If you add a second source, it would be stronger". */
const ifRows = allRows.filter(({ name }) => name.startsWith('if-'));

/** The whole sentence through the rows of rewriting, first that fits. `null` when none does. */
export function rewrite(bare: string): string | null {
  const short = bare.replace(TAIL, '');
  // What is left when the consequence is cut must still say something.
  if (short !== bare && short.includes(' ') && !opensAsRequest(bare))
    return rewriteWhole(short) ?? rewriteWhole(bare);
  return rewriteWhole(bare);
}

const opensAsRequest = (bare: string): boolean => {
  const { body } = openingOf(bare);
  return commandVerb(body) !== null && !mayBeNoun(body);
};

/** What is done to the whole of a piece of work: "Proofread!" */
const OF_ALL = /^(?:proofread|reread|re-read|redraft|resubmit)$/i;

/** Nouns too, but at the head of a remark nearly always a request: "Check spelling". */
const OFTEN_ASKED =
  /^(?:re-?)?(?:check|review|research|use|practi[sc]e|test|answer|label|reference|date|sign|read|record|link|plan|draft|edit|evidence|contact|measure|study|update|watch|increase|change|attempt|balance|support|format|highlight|book|double|quote|export|store|photograph|season|fix|upload|download|print|email|pay|stick)$/;

/** "Swap 'kids' for…", "Cut along the grain": what follows shows that the first word is the act. */
const ACTS_ON =
  /^\S+ (?:["']|(?:along|across|through|under|over|around|round|towards|between|against|behind) (?:the|your|a|an|each|every)\b)/i;

/** "Enable secret is 'cisco'", "Rate = 1/t": the first word has the shape of a request, yet something is told of it. */
const TELLS_OF_IT =
  /^(?!(?:make|check|ensure|say|see|remember|note|show|know|explain|think|prove|decide|imagine|be|state|mind|tell|ask|find|work)\b)[a-zà-ž-]+ (?:[a-zà-ž\d'-]+ ){0,2}?(?:is|are|was|were|isn't|aren't|wasn't|has been|have been)\b|^[a-zà-ž-]+ (?:[a-zà-ž\d%'-]+ ){0,3}?means\b|^[a-zà-ž-]+ (?:up|down|out|in) [a-zà-ž]+ed\b|^do and\b|^[a-zà-ž-]+ ?[=<>≠&]/i;

/** "Wear lim for that disc isn't 22", "Babe the neck wool wasn't in": a verb of the sentence's own, with nothing before it that could bring in a clause. */
const TOLD_LATER =
  /^(?!(?:make|check|ensure|say|see|remember|note|show|know|explain|think|prove|decide|imagine|be|state|mind|tell|ask|find|work|don't|do|never|let|record|describe|read|test|watch|look|confirm|learn|believe|consider|understand)\b)[a-zà-ž-]+ (?:(?!\b(?:which|who|what|how|why|where|when|whoever|whatever|whether|if|so|because|as|until|before|after|while|and|but|or|once|unless|than|since|rather|not|wherever|you|they|we|it|he|she|everyone|everything|things|others|there)\b)[^\s,;:.(-]+ ){1,7}?(?:isn't|aren't|wasn't|weren't|is|was|were|hasn't|doesn't|don't|didn't)\b/i;

/** "Glue sticks without lids", "phone number one digit short", "Chuck key left in": a thing of two words, and how it is. */
const NAMED_THING =
  /^[a-zà-ž-]+ (?!(?:the|your|a|an|each|every|all|both|this|these|them|it|for)\b)(?:(?:(?!(?:the|your|a|an|for|to|in|on)\b)[a-zà-ž-]+ ){1,4}(?=with)|(?:[a-zà-ž-]+ )?)(?:without|with no|left|none|not|nowhere|missing|everywhere|(?:one|two|a|half) (?:\p{L}+ )?(?:short|late|out|over|under|behind))\b|^[a-zà-ž-]+ \d+[a-z]? (?:\p{L}+(?:(?<!s)|ous)$|\p{L}+s (?:a|an|the|your|no|one|its)\b|(?:and|&|to|,) \d+[a-z]? (?:is|are|was|were|has|have|say|show|repeat)\b)|^back (?:by|to me|on)\b|^[a-zà-ž-]+ (?!(?:in|out|up|off|down|on|first|back|it)\b)[a-zà-ž-]+(?:, [a-zà-ž-]+(?: [a-zà-ž-]+)?)+$/iu;
/** A first word that no list has is no verb before these: "Undercut both toes", "Cuff the wrong size". */
const UNKNOWN_NO_VERB =
  /^\S+ (?:both|all|these|those|the (?:wrong|same|other|only|first|last|best|next))\b/i;

/** "Plug welds cold": behind a noun and its plural stands how they are. A request goes on with "in", "for", "and" … or ends there. */
const PLURAL_SO =
  /^\S+ (?!(?:this|its|his|as|always|less)\b)[a-zà-ž-]+[^s]s (?!(?:in|on|at|for|to|with|by|from|and|or|before|after|when|while|as|of|into|until|not|so|that|which|more|again|here|below|above|up|out|off|down|back|over|under|around|between|across|where|if|rather|instead|\p{L}+ly|the|your|a|an|each|every|using|this)\b)/iu;

/** The verb of a request, in a sentence that tells nothing besides; `null` for none. */
export function commandVerb(said: string): string | null {
  // What stands in quotes has verbs of its own: "Drop 'this shows that' for a fortnight".
  const body = said.replace(/"[^"]*"|(?<![\p{L}\p{N}])'[^']{2,120}'(?![\p{L}\p{N}])/gu, "'x'");
  if (TELLS_OF_IT.test(body) || TOLD_PAST.test(body)) return null;
  const verb = imperativeVerb(body);
  if (verb !== null && TOLD_LATER.test(body)) return null;
  if (verb !== null && nounsToo.has(verb) && (NAMED_THING.test(body) || PLURAL_SO.test(body)))
    return null;
  if (verb !== null && baseVerb(verb) === null && UNKNOWN_NO_VERB.test(body)) return null;
  const [, second = '', third = ''] = body.split(/\s+/, 3);
  if (
    verb !== null &&
    nounsToo.has(verb) &&
    /[^s]s$/.test(second) &&
    /^(?:of|&|still)$/.test(third)
  )
    return null;
  // "Torque figures carry no unit": a noun, its plural, and a verb of theirs.
  const hasOwn =
    verb !== null && nounsToo.has(verb) && /[^s]s$/.test(second) && baseVerb(second) === null;
  const isTold =
    (baseVerb(third) !== null && !nounsToo.has(third)) || baseOfParticiple(third) !== null;
  if (
    /^(?:muck|dust|oil|grease|water|paint|wax|glaze|smell|stain|solder|glue|tape|flux|mould|rust|burrs?|nail|screw|hair|crack|dent|scratch|label|wire) (?:in|on|at|under|over|near|behind|across)\b/i.test(
      body,
    )
  )
    return null;
  return hasOwn && isTold ? null : verb;
}

/** "Jordan needs to add dates": a name asked for something is the learner. Plurals and words like "Spelling" are things. */
const NAMED_LEARNER =
  /^(?!\p{L}+(?:s|ing|tion|ment|ness|sis|ity|ence|ance|work|sheet|book)\b)\p{Lu}\p{Ll}+ ((?:needs to|must|should|has to|could|did not|didn't|has not|hasn't|forgot to) (?=(?:add|explain|write|include|show|label|check|give|use|complete|finish|upload|describe|revise|practise|read|redo|sign|link|compare|evaluate|analyse|analyze|ask|bring|wear|reference|cite|list|define|record|log|submit|resubmit|consider|discuss|test|measure|clean|wash|speak|listen|take|proofread|justify|mention|state|remember|try|make|ensure|work|look|keep|plan|develop|improve|focus|learn|follow|think|put|take|use|return|catch|prepare|research|calculate|identify)\b))/u;

/** What only says the consequence: "…, so I can't see how you chose", "… costs you a level". */
const TAIL =
  /(?:,?\s+(?:so|(?<!\b(?:in|on|at|for|from|to|of|with|by|than) )which|as|and so|hence|because|since|and that's|and it's)\s+(?!.*\b(?:need to|must|should|please|make sure)\b)(?:i|it|this|that|we|means|the|makes|your|you|they|there|nobody|nothing|[A-Z]\w+ (?:has|is|can|can't|cannot))\b.*|\s+(?:cost|costs|loses|lost|lets|lose) (?:you|us|marks?|a mark|the mark|this)\b.*|,\s+(?:thats|that's|that is) .*|,?\s+(?:as(?! (?:though|if|well)\b)|because|since)\s+(?:(?!\b(?:to|and|or|not)\b)[a-zà-ž'-]+\s+){1,3}(?:was|were|looked|went|came)\b.*)$/i;

function rewriteWhole(bare: string): string | null {
  for (const row of modelRows) {
    const found = mayMatch(row.pattern, bare) && row.pattern.exec(bare);
    const request = found && row.write(found);
    if (request) return request;
  }
  const isNamed = NAMED_LEARNER.test(bare);
  const { locator, when, body } = openingOf(
    isNamed ? bare.replace(NAMED_LEARNER, 'You $1').replace(/\b(?:his|their)\b/g, 'your') : bare,
  );
  const wish = wished(when, body);
  if (wish !== null) return withPlace(wish, locator, '');
  const verb = commandVerb(body);
  if (verb && !mayBeNoun(body))
    return withPlace(
      /^\p{L}+$/u.test(body) ? `${body} ${OF_ALL.test(body) ? 'your work' : 'this'}` : body,
      locator,
      when,
    );
  for (const row of /^(?:if|had)\b/i.test(when) ? ifRows : []) {
    const found = mayMatch(row.pattern, bare) && row.pattern.exec(bare);
    const request = found && row.write(found);
    if (request && isWellFormed(polish(request))) return request;
  }
  // "If you could …, lovely": nothing is asked behind the comma.
  if (when !== '' && commandVerb(body) === null && body.split(/\s+/).length < 3) return null;
  for (const row of allRows) {
    const found = mayMatch(row.pattern, body) && row.pattern.exec(body);
    const request = found && row.write(found);
    if (request && isWellFormed(polish(request)))
      return withPlace(toLearner(request, isNamed ? 'they' : body), locator, when);
  }
  // "Brush marks near the socket" may name a fault: only the plainer verbs are taken at their word.
  const isSure =
    verb !== null && (!mayBeNoun(body) || OFTEN_ASKED.test(verb) || ACTS_ON.test(body));
  return isSure && !tradeNounsToo.includes(verb) ? withPlace(body, locator, when) : null;
}

/** "If you could get that to me by Friday, that'd be smashing" → "get that to me by Friday"; `null` where something is asked behind the comma. */
function wished(when: string, body: string): string | null {
  const [, word = '', rest = ''] =
    /^if (?:you|u) (?:could|can|would|wouldn't mind|might|'d) (?:just |please |also |possibly )*([a-z-]+)\b(.*)$/is.exec(
      when,
    ) ?? [];
  const verb = baseOfGerund(word) ?? baseVerb(word);
  return verb !== null &&
    /^(?:(?:that|it|this)(?:'d| would|'ll| will) be|i(?:'d| would) be|(?:lovely|great|smashing|brilliant|perfect|grand|fab|ta|thanks)\b)/i.test(
      body,
    )
    ? `${verb}${rest}`
    : null;
}

/** Says where and when: "Convert cm to m (Q7)", "Next time, proofread". */
export function withPlace(request: string, locator: string, when: string): string {
  const placed =
    locator && !request.includes(locator)
      ? `${request.replace(/[.!]+$/, '')} (${locator})`
      : request;
  return when ? `${when}, ${placed}` : placed;
}

/** "He did not wash his hands": once he is asked, they are "your hands". */
function toLearner(request: string, body: string): string {
  if (body === 'they' && !/\b(?:client|customer|child|patient|resident|guest)\b/i.test(request))
    return clausesToLearner(
      request
        .replace(/\b(?:his|their|her(?= [a-zà-ž]))\b(?! or )/gi, 'your')
        .replace(GOES_ON, ' and '),
    );
  if (/^(?:he|his)\b/i.test(body))
    return clausesToLearner(request.replace(/\bhis\b/gi, 'your').replace(GOES_ON, ' and '));
  if (/^(?:she|her)\b/i.test(body))
    return clausesToLearner(
      request.replace(/\bher\b(?= [a-zà-ž])/gi, 'your').replace(GOES_ON, ' and '),
    );
  return /^(?:they|(?:the )?(?:learner|student|candidate))\b/i.test(body)
    ? clausesToLearner(request.replace(/\btheir\b/gi, 'your'))
    : request;
}
