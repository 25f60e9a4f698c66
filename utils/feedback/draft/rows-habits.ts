import { baseOfParticiple, baseVerb, gerundOf } from '../classify/verb-forms.ts';
import { type DraftRow, LEARNER, PARTICIPLE, part, SUBJECT } from './draft-row.ts';
import { asObject } from './nouns.ts';
import { baseOfPast } from './pasts.ts';

const verbIn = (word: string): string | null =>
  baseOfParticiple(word) ??
  baseOfPast(word) ??
  baseVerb(word) ??
  baseVerb(word.replace(/e?s$/, '')) ??
  baseVerb(word.replace(/s$/, ''));

/** What is good to do, or no doing at all: "Don't explain …" is never what the teacher meant. */
const NOT_TO_STOP =
  /^(?:be|have|seem|feel|know|think|want|like|get|become|understand|need|miss|forget|lose|struggle|score|end|stop|only|begin|start|try|tend|explain|identify|show|demonstrate|include|link|compare|analyse|evaluate|discuss|cover|mention|state|name|list|give|provide|answer|describe|do|make|can|could|look|come|work|say|ask|plan|research|check|test|consider|improve|develop|achieve|meet|appear|find|see|hear|mean|manage|address|attempt|set|open|reach|go|touch|hint|allude|suggest|promise|take|put|run|show|build|present|support|justify|note|note)$/;
/** Things done that the teacher would rather not have seen. */
const NOT_WANTED =
  /^(?:leave|keep|copy|paste|drop|mix|swap|bury|chuck|throw|store|rush|dump|hide|cram|ignore|overlook|neglect|abandon|skip|blame|lift|guess|squash|squeeze|stretch|touch|share|lose|lean|splash|spill|pile|stack|force|reuse|repeat|interrupt|skim)$/;
const HAS_TURN =
  /\b(?:but|not|no|never|until|because|though|although|whereas|twice|so|and then|and (?:you|your|the|it|that)|and \w+ (?:it|them|the|your)|which|should|need|nothing|only)\b|n't|[;:?]| - |, (?!and)/i;

/** A second request without a stop before it. */
const RUNS_ON = /\b\p{L}+ (?:em|it|them) (?:up|down|out|in|off|back|on|away)\b/iu;

/** "left in the tray", not "left eyebrow". */
const LEFT_SO =
  /^ (?:in|on|at|for|to|un[a-zà-ž]+|open|dirty|wet|running|lying|behind|near|under|over|by|too)\b/i;

/** What the learner did and should not do again. Tried last but for notes. */
export const habitRows: DraftRow[] = [
  {
    name: 'should-have-instead',
    pattern: new RegExp(
      `^${LEARNER}(?:'ve)?\\s+(?:have )?([a-zà-ž]+)\\s+(?:when|where) ${LEARNER} (?:should have|should|needed to|were meant to|had to)\\s+([a-zà-ž]+)$`,
      'is',
    ),
    write: (m) => {
      const did = verbIn(part(m, 1));
      const wanted = verbIn(part(m, 2));
      return did && wanted ? `${wanted} instead of ${gerundOf(did)}` : null;
    },
    from: 'you integrated when you should have differentiated',
    to: 'differentiate instead of integrating',
  },
  {
    name: 'this-not-that-done',
    pattern: new RegExp(
      `^${LEARNER}(?:'ve)?\\s+(?:have |has )?([a-zà-ž]+)( out| up| down| off| in)? ((?:the|your|a|an) [a-zà-ž ]{2,28}?),? (?:not|instead of|rather than) ((?:the|your|a|an) [a-zà-ž ]{2,28})$`,
      'is',
    ),
    write: (m) => {
      const verb = verbIn(part(m, 1));
      return verb ? `${verb}${m[2] ?? ''} ${part(m, 4)}, not ${part(m, 3)}` : null;
    },
    from: "you've worked out the area not the perimeter",
    to: 'work out the perimeter, not the area',
  },
  {
    name: 'tend-to',
    pattern: new RegExp(
      `^${LEARNER}(?:'re|'ve)?\\s+(?:(?:still|often|sometimes|also|do) )*(?:tend(?:s|ed)? to|keep(?:s)?|kept) ([a-zà-ž]+)\\b((?!.*(?:but|not)\\b).*)$`,
      'is',
    ),
    write: (m) => {
      const base =
        verbIn(part(m, 1)) ??
        verbIn(part(m, 1).replace(/ing$/i, '')) ??
        verbIn(part(m, 1).replace(/ing$/i, 'e'));
      return base ? `don't ${base}${m[2] ?? ''}` : null;
    },
    from: 'You tend to write in the first person',
    to: "don't write in the first person",
  },
  {
    name: 'you-only',
    pattern: new RegExp(
      `^(?:${LEARNER}(?:'ve)?\\s+)?(?:have |has )?(only|just|mostly|mainly|simply|merely)\\s+([a-zà-ž]+)\\b(.+)$`,
      'is',
    ),
    write: (m) => {
      const verb = verbIn(part(m, 2));
      return verb &&
        !/^(?:be|have|get|give)$/.test(verb) &&
        !HAS_TURN.test(m[3] ?? '') &&
        /^(?: \S+){1,14}$/.test(m[3] ?? '')
        ? `don't just ${verb}${m[3]}`
        : null;
    },
    from: 'You only describe the policy',
    to: "don't just describe the policy",
  },
  {
    name: 'you-did',
    // "he" and "she" may be a client, or somebody in a play.
    pattern: new RegExp(
      `^(?!(?:he|she|they|(?:candidate|learner|student) numbers?)\\b)${LEARNER}(?:'ve)?\\s+(?:have |has |had )?(?:(?:often|sometimes|also|then|still|always|both|all) )*([a-zà-ž]+)\\b(.+)$`,
      'is',
    ),
    write: (m) => {
      const verb = verbIn(part(m, 1));
      const rest = m[2] ?? '';
      const isPlain =
        !HAS_TURN.test(rest) &&
        !/\band (?:[a-zà-ž]+ ?){1,2}$|\band [a-zà-ž]+(?:ed|t|s)\b/i.test(rest);
      return verb &&
        !NOT_TO_STOP.test(verb) &&
        isPlain &&
        !/^ (?:one|a single|some|two|to\b|exactly|as\b)/i.test(rest)
        ? `don't ${verb}${rest}`
        : null;
    },
    from: 'You retell the plot in the middle of the essay',
    to: "don't retell the plot in the middle of the essay",
  },
  {
    name: 'was-left',
    pattern: new RegExp(
      `^${SUBJECT}(?:\\s+(?:is|are|was|were|has been|have been|got))?(?: (?:all|just|being|often))?\\s+${PARTICIPLE}\\b(.*)$`,
      'is',
    ),
    write: (m) => {
      const verb = verbIn(part(m, 2));
      const rest = m[3] ?? '';
      const needsRest = !/^(?:ignore|overlook|neglect|rush|copy|skip|abandon|repeat)$/.test(
        verb ?? '',
      );
      if (
        !verb ||
        !NOT_WANTED.test(verb) ||
        HAS_TURN.test(rest) ||
        (needsRest && rest.trim() === '')
      )
        return null;
      if (
        !baseOfParticiple(part(m, 2)) ||
        /\b(?:who|that|you|it|i|blank|empty|out|off)\b/i.test(part(m, 1) + rest)
      )
        return null;
      if (verb === 'leave' && !LEFT_SO.test(rest)) return null;
      // "the vowels kept their flavour" does something itself; "buried in chorus 2 bring em up" goes on without a stop.
      if (/^ (?:the|their|your|his|her|its|a|an|my) /i.test(rest) || RUNS_ON.test(rest))
        return null;
      return `don't ${verb} ${asObject(part(m, 1))}${rest}`;
    },
    from: 'Old oil was left in the drain tray at the end',
    to: "don't leave the old oil in the drain tray at the end",
  },
  {
    name: 'bare-past-done',
    pattern:
      /^([a-zà-ž]{3,}ed)\s+((?:with|in|on|at|the|your|a|an|from|through|over|into|across|both|all|straight)\b[^,;:]+)$/i,
    write: (m) => {
      const verb = baseOfParticiple(part(m, 1));
      return verb && !NOT_TO_STOP.test(verb) && !HAS_TURN.test(part(m, 2))
        ? `don't ${verb} ${part(m, 2)}`
        : null;
    },
    from: 'Travelled with forks raised above axle height',
    to: "don't travel with forks raised above axle height",
  },
];
