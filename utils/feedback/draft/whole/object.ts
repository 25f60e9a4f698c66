import { imperativeVerb } from '../../classify/opening.ts';
import { baseVerb } from '../../classify/verb-forms.ts';
import { nounsToo } from '../../rules/verbs.ts';
import type { StepWords } from './step-words.ts';
import type { WholeRow } from './whole-row.ts';
import {
  headless,
  needsMore,
  noObject,
  nounsHere,
  particles,
  saysLittle,
  standsAlone,
} from './words.ts';

/** Verbs that need no thing where this follows: "Link back to the question", "Mark out with a knife", "Reduce by a third". */
const NEEDS_NONE =
  /^(?:hand in (?:by|on|before) \S|(?:post|press|sand|saw|cut|plane|wipe|dust) (?:\p{L}{3,}ly\b|with the|as you|along the|across the)|join in\b|fill in (?!the\b|your\b)\p{L}|sweep up\b|take to \S|link (?:back )?to (?:the|your|each)|mark out (?:with|from|on)|wipe down\b|reduce (?:by|until) \S|upload (?:again )?(?:by|before|on) \S|evaluate as well as|explain to (?:the|your)|serve (?:from|to) (?:the|your)|set up (?:with|before|the)|plan (?:where|when|for|ahead)|brush out (?:from|with)|bring in (?:more|some|another|a|an|the|your))/iu;

/** The words of the object, up to what follows it. */
const UP_TO =
  /\s+(?=(?:in|on|at|to|for|from|with|by|of|into|onto|about|between|before|after|during|without|within|under|over|against|as|that|which|who|where|when|while|if|so|because|and|or|but|rather|instead|using|showing|behind|beside|through|per|since|until|not)\b)|\s*[,;:(]|\s+-\s+/i;
const DETERMINER =
  /^(?:the|your|a|an|some|any|more|all|every|each|this|that|no|much|further|another)\s+/i;

/** "Line the points up", "send the log again": what belongs to the verb and follows the thing. */
const BEHIND_THING = new RegExp(
  `(?: (?:${particles.join('|')}|again|first|now|here|properly|\\p{L}+ly))+$`,
  'iu',
);

export const objectOf = ({ rest }: StepWords): string =>
  (rest.split(UP_TO)[0]?.trim() ?? '').replace(BEHIND_THING, '');

const behindObject = (step: StepWords): string => step.rest.slice(objectOf(step).length).trim();

const first = (words: string): string => /^[\p{L}'-]+/u.exec(words)?.[0]?.toLowerCase() ?? '';

/** "You have not covered liability": there the word is the deed. */
const isNotDone = (verb: string, said: string): boolean =>
  new RegExp(`(?:\\bnot|\\bnever|n't) (?:\\p{L}+ ){0,2}${verb}e?d?\\b`, 'iu').test(said);

/** A verb without what it is done to, or a thing that is none. */
export const objects: WholeRow[] = [
  {
    name: 'no-verb',
    breaks: ({ body, plain }) =>
      /^(?:www|ebi|wwe|btw|[^aeiouy\s]+) /i.test(body) ||
      (imperativeVerb(body) === null &&
        !/\b(?:don't|do not|never) \p{L}/iu.test(plain) &&
        !/^be (?:quicker|faster|slower|louder|clearer|neater|tidier|firmer|gentler|stricter) (?:with|when|about|at|in|on) \p{L}|^be (?:more )?(?:careful|specific|consistent|precise|clear|accurate|honest|ready|sure) \p{L}|^be (?:a (?:bit|little) |much |even )?more \p{L}+ (?:when|with|in|about|during|while|on)\b/iu.test(
          body,
        )),
    broken: 'Sensible to carry on.',
    whole: 'Carry on with the reading log every day.',
  },
  {
    name: 'noun-for-verb',
    breaks: ({ body, after, isOwn, said }) =>
      (nounsToo.has(first(body)) || nounsHere.has(first(body))) &&
      !(!isOwn && isNotDone(first(body), said)) &&
      !/^(?:proof|spell)[- ]?(?:read|check)\b/i.test(body) &&
      !ASKED_SO.test(body) &&
      !BEFORE_THING.test(after) &&
      !WITH_PARTICLE.test(body) &&
      !HOW_OR_WHEN.test(after) &&
      !/^\p{Lu}/u.test(after),
    broken: 'Wind on the exterior.',
    whole: 'Label the exterior.',
  },
  {
    name: 'no-object',
    breaks: ({ verb, rest, body }) =>
      !standsAlone.has(verb) &&
      !/^re-?(?:sit|submit)$/.test(verb) &&
      (rest === '' ||
        /^(?:[,;:]|\((?!not just )|-(?!\d))/.test(rest) ||
        noObject.has(first(rest))) &&
      !/^(?:at (?:least|most)|up to|only|both|in full) \S|^in (?:more |greater |further |much more )?(?:detail|depth),? (?:how|why|what|which|the|your)\b/i.test(
        rest,
      ) &&
      !/^(?:more|less|better) (?:than \p{L}|\p{L}+s\b|(?:about|on|of (?:the|your)) \p{L}|(?!\p{L}*ly\b|often\b|than\b|how\b|why\b|what\b|of\b|in\b|on\b|at\b|to\b|and\b|or\b|please\b|here\b|now\b|next\b|clear\b|careful\b|specific\b|precise\b|accurate\b|consistent\b)\p{L}{3,})/iu.test(
        rest,
      ) &&
      !(SAYS.test(verb) && /^(?:where|when)\b/i.test(rest)) &&
      !NEEDS_NONE.test(body),
    broken: 'Send again.',
    whole: 'Send the log again.',
  },
  {
    name: 'told-of-it',
    breaks: ({ body }) =>
      /^(?!(?:make|check|ensure|say|see|remember|note|show|know|explain|think|prove|decide|imagine|state|mind|tell|ask|find|write|describe|read|consider|record)\b)[\p{L}-]+ (?:(?!\b(?:which|who|what|how|why|where|when|if|so|because|as|until|before|after|while|and|that|than|rather|wherever|you|they|we|it)\b)[^\s,;:(]+ ){0,5}(?:should|must|ought|(?<!(?:'s|s'|your|the|their|special|additional) )needs|is|are|was|were|isn't|aren't|wasn't|weren't|has|hasn't|duplicates|means|need (?:\p{L}+ing|to be))\b|^have (?:\p{L}+ed|done|made|put|used|got|gone|left|written|given|taken|been|had|lost)\b(?! out\b)|^[\p{L}-]+ (?!(?:the|your|a|an|all|each|every|any|some|more|one|two|three|four|five|another|both|how|what|which|where|it|them)\b)\p{L}+ (?:\p{L}{2,}[^e]ed|used|done|made|left|kept) (?!by\b|in order\b)|^make .* be \p{L}+(?:ed|en)\b|^[\p{L}-]+ (?:up|out|in|down|off) \p{L}+s (?:from|to|with|through|into|the|a)\b|^[\p{L}-]+ (?!(?:the|your|a|an|it|all|each|every|that|how|what|why|where|this|in|on|at|to|for|with)\b)(?:[\p{L}-]+ )?(?:not|never|too|still|uneven|unsigned|missing|incomplete|illegible)\b/iu.test(
        body,
      ),
    broken: 'Debrief script should be spoken to the participant.',
    whole: 'Explain which script should be spoken to the participant.',
  },
  {
    name: 'never-told',
    breaks: ({ plain }) => {
      const said = /\bnever (\p{Ll}+)/iu.exec(plain)?.[1];
      return said !== undefined && baseVerb(said) === null;
    },
    broken: 'Never ran the two-minute test.',
    whole: 'Never run the saw without its guard.',
  },
  {
    name: 'routine-told',
    breaks: ({ body }) =>
      /^(?:cool|warm) (?:down|up) (?!the\b|your\b|with\b|for\b|in\b|by\b|\p{L}+ly\b|before\b|after\b)/iu.test(
        body,
      ),
    broken: 'Cool down cut short 2 minutes.',
    whole: 'Cool down for five minutes after the run.',
  },
  {
    name: 'two-verbs',
    breaks: ({ body }) => /^(?:go|come|try|tell) (?:check|look|see|redo|fix|you)$/i.test(body),
    broken: 'Go check.',
    whole: 'Go and check the register.',
  },
  {
    name: 'no-more-behind',
    breaks: ({ verb, rest }) =>
      needsMore.has(verb) &&
      (rest === '' ||
        /^[,;:(-]/.test(rest) ||
        noObject.has(rest.toLowerCase()) ||
        /^a (?:go|think|look|read)(?! (?:at|about|through|over)\b)/i.test(rest)),
    broken: 'Work back.',
    whole: 'Work on the second scene.',
  },
  {
    name: 'headless',
    breaks: (step) => {
      const head = objectOf(step).replace(DETERMINER, '');
      const last = head.split(/\s+/).at(-1)?.toLowerCase() ?? '';
      return (
        (headless.has(last) || /^\p{L}{3,}est$/u.test(head)) &&
        !NEEDS_NONE.test(step.body) &&
        // "all of your working" and "the sources used" do name a thing.
        !/^(?:all|both|each|any|some|most|more|none|half|two|three|one|the rest) of (?:the|your)\b/i.test(
          step.rest,
        ) &&
        !(OF_A_THING.test(last) && head.includes(' ')) &&
        !LINKS.test(step.verb) &&
        !/^(?:(?:a (?:bit|little|lot)|us|something|saying|say|taste) )*(?:more|less) (?:on|about|of (?:the|your|what|how|why)|as you|when you) ?(?!it\b|this\b|that\b|them\b)\p{L}/iu.test(
          step.rest,
        ) &&
        !/^(?:about|over|through) (?:how|what|whether|why|where|when|who|which)\b/i.test(
          step.rest,
        ) &&
        !OWN_CLAUSE.test(step.rest)
      );
    },
    broken: 'Fill in the left.',
    whole: 'Fill in the left column.',
  },
  {
    name: 'says-little',
    breaks: (step) => {
      const words = objectOf(step).replace(DETERMINER, '').toLowerCase().split(/\s+/);
      if (
        /^(?:on |at )?(?:some|a few|the|your|all) (?:bits?|things?|points?|areas?)(?: (?:further|more|in more detail|a bit more))?$/i.test(
          step.rest,
        )
      )
        return true;
      return (
        words.length === 1 &&
        saysLittle.has(words[0] ?? '') &&
        !(WITH_ALL.test(step.verb) && /^(?:the|your) /i.test(step.rest)) &&
        // "Don't rush the evaluation": that part of the work, and what is not to be done with it.
        !/^(?:don't|do not|never) \p{L}+ (?:the|your) (?:evaluation|analysis|description|discussion|work|argument|content)\b/iu.test(
          step.plain,
        ) &&
        // "a point, evidence and a link back to the question", "more depth and more examples in the long answers"
        !/^(?:,|and) .*\b(?:of|to|for|on|about|in|from|between|with|at) \p{L}/iu.test(
          behindObject(step),
        ) &&
        !/^(?:of|to|for|on|about|in|from|between|with|at|that|which|behind|by \p{L}+ing|using|against|before you|\(|as)/iu.test(
          behindObject(step),
        )
      );
    },
    broken: 'Add an explanation.',
    whole: 'Add an explanation of the anomalies.',
  },
  {
    name: 'asked-of-nothing',
    breaks: ({ body }) =>
      /^(?:say|explain|show|state|describe|make clear|give|check|decide|note|tell) (?:how|why|what|which|who|whose|when|where)(?:(?: [\p{L}'-]+)?| (?:you|it|that|this|they|he|she|we)(?: [\p{L}'-]+){0,2})$/iu.test(
        body,
      ),
    broken: 'Say how.',
    whole: 'Say how the valve works.',
  },
];

/** Nouns that are nearly always the act at the head of a request, whatever follows. */
const ASKED_SO =
  /^(?:practi[sc]e|check|use|read|plan (?:the|your|a|for|how|what)|talk|look|work|try|aim|reference|evidence (?:the|your|each)|measure|research|link|sign|edit|increase|return to the|upload|act on|finish with|hand (?:over|out|back)|order (?!of\b)\p{L}+ (?:now|by|for|from)|(?:attempt|drop) \d|(?:record|time|count|weigh|row|fix) (?:\d|criteria)|change (?=\d)|update|answer|review|quote|watch|balance|focus|say|show|note|list|set|cut|study|test (?:the|your|each|every|all|both|with|before|at)|visit|stop|start|stick to|pay (?:more |close |closer )?attention)\b/iu;
/** "Post regularly", "Sand with the grain": what follows tells how or when something is done; "Wind on the exterior" only where a thing is. */
const HOW_OR_WHEN =
  /^(?:\p{L}{3,}ly(?= |$)|(?:with|along|across|against) the|as you|in (?:at|by|with|when)|by (?:the|\d|mon|tue|wed|thu|fri|sat|sun)|in by)\b/iu;
/** "the sources used": which of them. */
const OF_A_THING =
  /^(?:used|needed|required|covered|named|given|shown|mentioned|included|available)$/;
/** What is done to the whole of the work: "Proofread your work", "Resubmit your answers". */
const WITH_ALL =
  /^(?:proofread|re-?submit|submit|upload|check|double-check|spell-check|plan|reread|save|structure|reference|finish|complete|conclude|review|redraft|practi[sc]e|sign|date|label|back|support|justify)$/;
const SAYS =
  /^(?:say|explain|show|state|describe|decide|note|tell|check|consider|record|write|clear|see)$/;
/** "Hand in the form": the particle belongs to the verb, where "wind on the exterior" is a thing and its place. */
const WITH_PARTICLE =
  /^(?:fill|hand|stick|pull|push|turn|plug|log|sign) (?:in|on|through) (?:the|your|a|an|all|every|each)\b|^fill in \p{L}|^change \p{L}+s (?:between|before|after|when|for|each|every|and)\b|^(?:pop|head|step|walk) (?:up|over|down|in|back|out|round|along)\b/iu;
const BEFORE_THING =
  /^(?:the|your|a|an|each|every|all|both|any|some|several|many|most|no|more|fewer|less|at least|two|three|four|five|six|one|how|what|why|where|which|who|when|whether|that|it|them|up|out|down|off|'x'|\p{L}+'s)(?![\p{L}])/iu;
/** "Keep the surface dry", "Make the glaze thinner": how it is to be stands behind the thing. */
const LINKS =
  /^(?:make|keep|get|leave|have|be|hold|stay|go|turn|set|find|look|mark|put|take|bring|pull|push|lift|let|do|see)$/;
/** "Say how the task was done": the last word belongs to a clause of its own. */
const OWN_CLAUSE =
  /^(?:how|what|why|which|where|when|who|that|whether|if|sure|clear|at least|at most|up to)\b/i;
