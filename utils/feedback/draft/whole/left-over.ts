import type { StepWords } from './step-words.ts';
import { TOLD_BEHIND } from './told-behind.ts';
import type { WholeRow } from './whole-row.ts';

const has = (pattern: RegExp) => (step: StepWords) => pattern.test(step.plain);

/** "what the suction is for", "why the others don't": so ends a clause that is asked for. */
const ASKED_CLAUSE_ENDS =
  /\b(?:what|which|who|how|where|when|why|whether)\b.* (?:for|to|of|with|from|don't|doesn't|isn't|aren't|wasn't)$/i;

const ASKS_WHETHER =
  /^(?:check|say|explain|show|see|ensure|make|describe|mention|write|include|add)$/;
const AND_NAMED_TOLD = /^add .* and (?:\p{Lu}\p{L}+|the \p{L}+) (?:is|are|was|were) (?!to\b)\p{L}/u;
const AND_TOLD =
  /\band (?:the|your) [^,;]{2,50}? (?:is|are|was|were|has|have|will|isn't|aren't|hasn't)\b/i;

/** What stays behind of a remark that was more than a request: tellings, asides, the teacher's own voice, another sentence. */
export const leftOver: WholeRow[] = [
  {
    name: 'teacher-tells',
    breaks: has(
      /\byour teacher (?:it|them)\b|\byour teacher(?:'s)? (?:has|had|is|was|will|would|can|can't|cannot|could|couldn't|does|doesn't|did|didn't|knows?|thinks?|left|came|saw|went|got|said|gave|told|wrote|put|eye|mind|view|ear|taste|money|\p{L}+ed|\p{L}{3,}s)\b(?! (?:and|so))/iu,
    ),
    broken: 'Try the trick on the two sentences your teacher has bracketed.',
    whole: 'Show your teacher the two sentences.',
  },
  {
    name: 'teachers-voice',
    breaks: has(
      /(?<!["'(\p{L}])(?:I|I'm|I'd|I've|I'll|me|mine|(?<!\b(?:tells?|shows?|gives?|teach|teaches|lets?|helps?|makes?) )us|our|ours|im|we'll|we've|we're|i(?= (?:gave|said|told|can|can't|cant|have|had|was|did|think|want|need|know|put|left|sent)\b))(?![\p{L}'])/u,
    ),
    broken: 'Have your manager write me a line.',
    whole: 'Have your manager write a line.',
  },
  {
    name: 'told-behind',
    // Not from a lead on: "Next time, make sure the client is draped" tells nothing.
    breaks: ({ plain, body }) => TOLD_BEHIND.test(plain.endsWith(body) ? body : plain),
    broken: 'Ask when a dilution is not clear, and it was cold in prep.',
    whole: 'Ask when a dilution is not clear, and write down the answer.',
  },
  {
    name: 'and-told',
    // Of what a row made: the teacher may well ask to check that this and that are so.
    breaks: ({ plain, isOwn, verb, said }) =>
      (!isOwn && AND_NAMED_TOLD.test(plain.toLowerCase().slice(0, 1) + plain.slice(1))) ||
      /^make sure (?:the|your) [^,]* (?:is|are) [^,]* and the [^,;]{2,40} will\b/i.test(plain) ||
      ((!isOwn || new RegExp(`(?:not|n't) (?:\\p{L}+ )?${verb}\\b`, 'iu').test(said)) &&
        !ASKS_WHETHER.test(verb) &&
        AND_TOLD.test(plain)),
    broken: 'Complete the continuity test and the schedule of results is missing.',
    from: 'You did not complete the continuity test and the schedule of results is missing.',
    whole: 'Complete the continuity test and the schedule of results.',
  },
  {
    name: 'run-on',
    breaks: has(
      /(?<![,;:.(-]) (?<!\b(?:that|as|if|when|where|what|how|why|because|so|and|but|since|until|while|before|after|though|who|which|say|says|said|like|think|whether|or|than|once|make sure|sure|unless|every time|check|showing|explain|see|ensure|time|way|whatever|whenever|confirm|note|remember|know|till|til|(?:which|what|whose|how many) \p{L}+) )(?:it's|that's|theres|there's|i've|you've|you're|they're|it is|it was|you are|you were|they are|what's|whats|where's|there is|there are|there was|its (?:just|not|all|a|the|too|only)|they'll|you'll|it'll|theyll|youll|itll|you didn't|you don't|you need|you should|you must|they want|im|look it up)\b|(?<!\b(?:or|and|but) )\b\p{L}+ not \p{L}{3,}ed$|\byou're going is\b/iu,
    ),
    broken: "Check your tips they'll want dressing.",
    whole: 'Check how your tips will want dressing.',
  },
  {
    name: 'has-none',
    breaks: has(/(?<!\b(?:which|that|who|if|where|each|it|page|one) )\b(?:has|have) no\b/i),
    broken: 'Add the test plan and the screenshots have no captions.',
    whole: 'Add a caption to each screenshot that has no title.',
  },
  {
    name: 'as-it-is-now',
    breaks: has(
      /(?:, | - )(?:but )?(?:at the moment|at present|currently|so far|as it stands|right now)\b/i,
    ),
    broken: 'Justify the choice of drills - at the moment you say what and when.',
    whole: 'Justify the choice of drills - say what, when and why.',
  },
  {
    name: 'two-sentences',
    breaks: has(/[.!?]["')]? +["'(]?\p{Lu}\p{Ll}|\s[a-z]\)?$/u),
    broken: 'Give each entry its narrative. d.',
    whole: 'Give each entry its narrative, e.g. the date.',
  },
  {
    name: 'opener-and-half',
    breaks: ({ body }) =>
      /^[\p{L}-]+(?: \p{L}+){0,2}:|: w\/[bc]/u.test(body) ||
      / - (?:no|yes|nope|ok|met|not met|achieved|none)\b/i.test(body),
    broken: 'Explain the difference between the two tests - yes.',
    whole: 'Explain the difference between the two tests - in a table.',
  },
  {
    name: 'past-beside',
    breaks: has(
      /^\p{L}+ [^,]* (?:and (?!need|speed|feed|seed|embed|proceed)\p{L}{2,}[^e]ed (?:to|on|in|by|at|with|the|your)|(?:and|or) (?:(?:could|did|was|were|had)(?:n't| not)|said|given|written|shown|told|taken|went|came|did|made (?:the|a|it)))\b/iu,
    ),
    broken: 'Complete A.P2 and uploaded to the link.',
    whole: 'Complete A.P2 and upload it to the link.',
  },
  {
    name: 'mark-behind',
    breaks: has(
      /(?<!\b(?:by|on|before|for|until|due|to|than|from|w\/c|of|ratio) )(?<!\b(?:mon|tue|wed|thu|fri|sat|sun)\p{L}* )(?<![\d/])\d{1,3}\/\d{1,3}$|: \p{L}+ of \p{L}+\b|\bis \d+$/u,
    ),
    broken: 'Set A 14/16.',
    whole: 'Redo set A by 14/12.',
  },
  {
    name: 'said-in-brackets',
    breaks: has(
      /\((?:(?:you|it|its|it's|that|that's|they|I|we|there|so|because|as|not that|which)\b|[^()]*\b(?:was|were|had)\b)|, every (?:year|time|week) \p{L}+$/iu,
    ),
    broken: 'Write the hours in the book (you still can).',
    whole: 'Write the hours in the book (page 4).',
  },
  {
    name: 'first-word-told',
    breaks: ({ body }) =>
      /^(?:read|put|set|cut|let|hit|shut|spread|split|cast|beat) (?:off|to|in|on|at) (?:a |an )?\p{L}+(?:ed|ing)?\b.*\b(?:was|were|had|then \p{L}+ed)\b/iu.test(
        body,
      ) ||
      /^(?:see|got|had|made|gave|went|took|did) (?!to\b|that\b|if\b|how\b|what\b|where\b|whether\b)/i.test(
        body,
      ),
    broken: 'See Robinson v CC West Yorkshire.',
    whole: 'See that the guard is down.',
  },
  {
    name: 'ends-open',
    breaks: ({ plain, said }) =>
      !(
        ASKED_CLAUSE_ENDS.test(plain) &&
        said.replace(/[.?!]+$/, '').endsWith(plain.split(' ').slice(-3).join(' '))
      ) &&
      /\b(?:perhaps|maybe|and|or|but|the|a|an|to|of|with|from|as|because|so|if|that|which|your|not|no|isn't|aren't|wasn't|doesn't|don't|either|neither|as well|though|too|also|yet|for example|such as|like|than|before|until|without|between|e\.?g|i\.?e|more|when|where|while|into|for|(?<!\b(?:what|who|how|where|which|when|why|whether)\b.*)(?:is|are|was|were|has)|very|really|just|only|as (?:good|well|clear|big|long))$/i.test(
        plain,
      ),
    broken: 'Make the grammar as good.',
    whole: 'Make the grammar as good as the message.',
  },
  {
    name: 'chat',
    breaks: has(
      /\b(?:lol|haha|btw|tbh|innit|ta|cheers|mate|pal|hun|luv|darling|lovey|xx+|omg|ffs|bless|dunno|gonna|wanna|kinda|yr|ur|ya|sum pics|u|r|pls|plz|thx|tho|cos|coz|bc|w\/(?![cb]\b)|shd|wd|cd|abt|ppl|nae|carnt|yer|yous|n|dosnt|dosent|youv|behnd|gaurd)\b|[☹-☻😀-🙏🤔🙈🙄👀👎👆👇]/iu,
    ),
    broken: 'Sharpen yr knife every time.',
    whole: 'Sharpen your knife every time.',
  },
  {
    name: 'shorthand',
    breaks: ({ step, plain }) =>
      /\?\W*$/.test(step) ||
      /→|\?|[=<>≠±]|\s&\s*$|\.\.\.|…|\s\/\s*$|\b[pl]{1,2}\.?\d+ | - \(/.test(plain),
    broken: 'Use rate = 1/t in the table.',
    whole: 'Use the rate in the table.',
  },
];
