import { imperativeVerb, mayBeNoun, openingOf } from '../classify/opening.ts';
import { tradeNounsToo } from '../rules/verbs-trades.ts';
import { isWellFormed } from './guard.ts';
import { polish } from './polish.ts';
import { askedRows } from './rows-asked.ts';
import { contrastRows } from './rows-contrasts.ts';
import { extentRows } from './rows-extent.ts';
import { faultRows } from './rows-faults.ts';
import { gapRows } from './rows-gaps.ts';
import { habitRows } from './rows-habits.ts';
import { noteRows } from './rows-notes.ts';
import { requestRows } from './rows-requests.ts';
import { wishedRows } from './rows-wished.ts';

const allRows = [
  ...askedRows,
  ...wishedRows,
  ...requestRows,
  ...contrastRows,
  ...extentRows,
  ...gapRows,
  ...faultRows,
  ...habitRows,
  ...noteRows,
];

/** The whole sentence through the rows of rewriting, first that fits. `null` when none does. */
export function rewrite(bare: string): string | null {
  return rewriteWhole(bare) ?? (TAIL.test(bare) ? rewriteWhole(bare.replace(TAIL, '')) : null);
}

/** "Jordan needs to add dates": a name asked for something is the learner. Plurals and words like "Spelling" are things. */
const NAMED_LEARNER =
  /^(?!\p{L}+(?:s|ing|tion|ment|ness|sis|ity|ence|ance|work|sheet|book)\b)\p{Lu}\p{Ll}+ ((?:needs to|must|should|has to|could|did not|didn't|has not|hasn't|forgot to) (?!be\b))/u;

/** What only says the consequence: "…, so I can't see how you chose". */
const TAIL = /,?\s+(?:so|which|as|and so)\s+(?:i|it|this|that|we|means|the|makes)\b.*$/i;

function rewriteWhole(bare: string): string | null {
  const { locator, when, body } = openingOf(bare.replace(NAMED_LEARNER, 'You $1'));
  const verb = imperativeVerb(body);
  if (verb && !mayBeNoun(body))
    return withPlace(/^\p{L}+$/u.test(body) ? `${body} this` : body, locator, when);
  for (const row of allRows) {
    const found = row.pattern.exec(body);
    const request = found && row.write(found);
    if (request && isWellFormed(polish(request)))
      return withPlace(toLearner(request, body), locator, when);
  }
  // "Brush marks near the socket" may name a fault: only the plainer verbs are taken at their word.
  return verb && !tradeNounsToo.includes(verb) ? withPlace(body, locator, when) : null;
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
  if (/^(?:he|his)\b/i.test(body)) return request.replace(/\bhis\b/gi, 'your');
  if (/^(?:she|her)\b/i.test(body)) return request.replace(/\bher\b(?= [a-zà-ž])/gi, 'your');
  return /^(?:they|(?:the )?(?:learner|student|candidate))\b/i.test(body)
    ? request.replace(/\btheir\b/gi, 'your')
    : request;
}
