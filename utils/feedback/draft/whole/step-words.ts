import { openingOf } from '../../classify/opening.ts';
import { baseVerb } from '../../classify/verb-forms.ts';
import { nounsToo } from '../../rules/verbs.ts';
import { particles } from './words.ts';

/** A drafted step, taken apart as far as the questions about it need. */
export interface StepWords {
  /** As it was drafted. */
  step: string;
  /** Without its closing stop, everything in quotes written as 'x'. */
  plain: string;
  /** From the verb on: without "Next time," and "Don't". */
  body: string;
  /** The last of the verbs it begins with, in small letters: "date" of "check and date the log". */
  verb: string;
  /** What follows the first verb, particle and all. */
  after: string;
  /** What follows that verb and its particle: "in" of "fill in the form" belongs to the verb. */
  rest: string;
  /** Begins as the teacher's sentence does somewhere: no row made it. */
  isOwn: boolean;
  /** The teacher's sentence. */
  said: string;
}

const QUOTED = /"[^"]*"|“[^”]*”|(?<![\p{L}\p{N}])'[^']{1,160}'(?![\p{L}\p{N}])/gu;
/** "their, there and they're": words that are spoken of, as those in quotes. */
const LOOK_ALIKES =
  /\btheir,? (?:there|they're)(?:,? (?:(?:and|or) )?(?:there|they're))?|\bits (?:and|or) it's\b/gi;
const BEFORE_VERB =
  /^(?:(?:please|also|just|only|always|now|so|and|(?:don't|do not) forget to|don't|do not|never|try (?:not )?to|(?:always )?remember to|make sure (?:that )?you|ensure (?:that )?you|be sure to|aim to)[ ,]+)+/i;
const PARTICLE = new RegExp(`^ (${particles.join('|')})(?![\\p{L}'-])`, 'iu');
/** A place as often as a part of the verb: "write in pen", but "fill in the form". */
const MAY_BE_PLACE = /^(?:in|on|through|over|around)$/i;
/** "Check and date the log", "Grind out, reweld, test": the object stands behind the last verb. */
const NEXT_VERB = /^(?:,|,? and| &| or|,? then)(?: then)? ([\p{L}-]+)(?![\p{L}'-])/u;

/** @param source the teacher's sentence, bared of what says nothing */
export function stepWords(step: string, source: string): StepWords {
  const plain = step
    .replace(/[.!?\s]+$/, '')
    .replace(QUOTED, "'x'")
    .replace(LOOK_ALIKES, "'x'");
  const body = (openingOf(plain).body || plain).replace(BEFORE_VERB, '');
  const opening = body.split(/\s+/).slice(0, 3).join(' ').toLowerCase();
  let verb = '';
  let rest = body;
  let next = /^[\p{L}-]+/u.exec(body)?.[0];
  const after = body.slice(next?.length ?? 0).trim();
  while (next) {
    verb = next.toLowerCase();
    rest = behindParticle(rest.slice(rest.indexOf(next) + next.length));
    const other = NEXT_VERB.exec(rest)?.[1];
    next = other && isVerb(other) ? other : undefined;
  }
  const isOwn = source.replace(QUOTED, "'x'").toLowerCase().includes(opening);
  return { step, plain, body, verb, after, rest: rest.trim(), isOwn, said: source };
}

function behindParticle(rest: string): string {
  const particle = PARTICLE.exec(rest);
  if (!particle) return rest;
  const behind = rest.slice(particle[0].length);
  const isPlace =
    MAY_BE_PLACE.test(particle[1] ?? '') &&
    !/^(?:$|[,;]| (?:with|from|to|at|for|the|your|a|an|all|every|each|more|some|another|further|how|why|what|where|which|who)\b)/i.test(
      behind,
    );
  return isPlace ? rest : behind;
}

const isVerb = (word: string): boolean => baseVerb(word) !== null && !nounsToo.has(word);
