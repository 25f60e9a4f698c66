import { asObject } from './nouns.ts';
import { thingBefore } from './thing-before.ts';

/** A request whose first object is a bare pronoun: "Trim it", "Put them in order". */
const POINTS_BACK =
  /^((?:don't |do not |never )?[a-zà-ž-]+(?: (?:up|out|in|down|off|over|back|on|at|to|for|with|from|into))?) (it|them)\b(.*)$/is;
/** A statement about something named before: "Put this right: it allows eleven minutes". */
const SAID_OF_IT = /^([^:]{5,40}: )(it|they) (?=[a-zà-ž])/i;
/** "Put less of it in", "Check the weight of it": a pronoun further on, with nothing of the step's own that it could speak of. */
const OF_IT =
  /^((?:don't |do not |never )?[a-zà-ž-]+(?: (?:up|out|in|down|off))? (?:(?:less|more|a (?:bit|little) (?:less|more)|some|half|all|most|both sides|the (?:edges?|ends?|sides?|end|top|bottom|weight|length|rest|start|middle)) of)) (it|them)\b(.*)$/is;

/** A step that can stand by itself. `usesBefore`: it took words from the piece before, which is then one of its sources. */
export interface Standing {
  text: string;
  usesBefore: boolean;
}

const MOST_QUOTED = 12;

/**
 * Replaces a pronoun that points to the piece before by what that piece speaks of, where its subject is plain and agrees in number; else
 * puts the teacher's words behind it. Without a piece before, or with the thing named in the step itself, the step stays.
 */
export function standing(step: string, before: string): Standing {
  const asked = POINTS_BACK.exec(step) ?? OF_IT.exec(step);
  const said = asked ? null : SAID_OF_IT.exec(step);
  const pronoun = (asked?.[2] ?? said?.[2] ?? '').toLowerCase();
  const words = before.trim().replace(/[\s.:;,!-]+$/, '');
  if (
    /”\)\.?$/.test(step) ||
    !/\p{L}{2}.*\s/u.test(words) ||
    pronoun === '' ||
    words === '' ||
    (asked && namesIt(asked[3] ?? ''))
  )
    return { text: step, usesBefore: false };
  const thing = thingBefore(words, /^(?:them|they)$/.test(pronoun));
  if (thing) {
    const text = asked
      ? inPlaceOf(asked, thing)
      : step.replace(SAID_OF_IT, (_whole, lead: string) => `${lead}${asObject(thing)} `);
    return { text, usesBefore: true };
  }
  return { text: withQuote(step, words), usesBefore: true };
}

/** A request with the words that its pronoun speaks of behind it, in brackets and quotes, cut after a dozen words. */
export const withQuote = (step: string, words: string): string =>
  `${step.replace(/\.$/, '')} (“${shortened(words)}”).`;

/** The request with the thing in place of its pronoun, and of the next one that still means it: "Cut it out and peg it up". */
function inPlaceOf([, lead = '', , rest = '']: RegExpExecArray, thing: string): string {
  const isPart = / of$/.test(lead);
  const named = asObject(thing);
  // "less of it": less yeast, but less of the sauce.
  if (isPart && /\b(?:less|more)\b/i.test(lead) && !/^(?:the|your|this|that|a|an) /i.test(thing))
    return `${lead.replace(/ of$/, '')} ${thing}${rest}`;
  return `${lead} ${named}${rest}`;
}

/** "Print it and stick it in the log": still points back. "Do it for the second table": also does; a clause with its own "the" does not help. */
const namesIt = (rest: string): boolean =>
  /^ (?:that|which|clear|would|is|was|to say)\b/i.test(rest);

const shortened = (words: string): string => {
  const all = words.replaceAll(/[“”"]/g, "'").split(/\s+/);
  return all.length <= MOST_QUOTED ? all.join(' ') : `${all.slice(0, MOST_QUOTED).join(' ')} …`;
};
