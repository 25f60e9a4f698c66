import { baseOfParticiple } from '../../classify/verb-forms.ts';
import { baseOfPast } from '../pasts.ts';
import type { WholeRow } from './whole-row.ts';

/** What the people who assess do, and no learner. */
const ASSESSORS_VERB =
  /^(?:re-?)?(?:observe|assess|mark|grade|moderate|verify|award|standardise)$/i;
const PEOPLE = '(?:people|colleagues|learners|students|peers|staff|others|members|person)';

/** Rows that turned a remark round, took hold of half of it, or made a step of what only looks like a lack. What the teacher asked for in so many words is not doubted. */
export const turnedRound: WholeRow[] = [
  {
    name: 'instead-of-doing',
    breaks: ({ plain, isOwn }) => !isOwn && /^don't\b.*\binstead of \p{L}+ing\b/iu.test(plain),
    broken: "Don't weigh the flour instead of guessing.",
    from: 'and weighed the flour instead of guessing',
    whole: "Don't use a tape instead of a rule.",
  },
  {
    name: 'by-people',
    breaks: ({ plain, isOwn }) =>
      !isOwn && new RegExp(`\\bby (?:the |your )?(?:\\p{L}+ ){0,2}${PEOPLE}$`, 'iu').test(plain),
    broken: 'Ask most of the questions by the same two people.',
    from: 'Most of the questions were asked by the same two people.',
    whole: 'Ask most of the questions by the end of the session.',
  },
  {
    name: 'half-turned',
    breaks: ({ plain, isOwn }) => {
      const next =
        /\band (\p{L}+) (?:out|off|in|up|down|to|of|by|from|on|with|into|at|for)\b/iu.exec(
          plain,
        )?.[1];
      const base = next && (baseOfParticiple(next) ?? baseOfPast(next));
      return !isOwn && Boolean(base) && base !== next?.toLowerCase();
    },
    broken: 'Circle the outlier and left out of the mean.',
    from: 'The outlier should be circled and left out of the mean.',
    whole: 'Circle the outlier and leave it out of the mean.',
  },
  {
    name: 'supposed',
    breaks: ({ plain, said, isOwn }) =>
      !isOwn && /\bmust be \p{L}+ing\b/iu.test(said) && /\b(?:is|are) \p{L}+ing$/iu.test(plain),
    broken: 'Make sure the wrist is dropping.',
    from: 'Wrist must be dropping.',
    whole: 'Make sure the wrist is straight.',
  },
  {
    name: 'figure-to-get',
    // In the teacher's own words, and still no request: what comes out when it is done right.
    breaks: ({ verb, rest, said }) =>
      verb === 'get' &&
      /^[\d.]/.test(rest) &&
      /\byou(?:'d|'ll| should| would| will) get\b/i.test(said),
    broken: 'Get 0.0524 mol.',
    from: 'You should get 0.0524 mol.',
    whole: 'Get three more readings.',
  },
  {
    name: 'article-before-nothing',
    breaks: ({ body, isOwn }) =>
      !isOwn &&
      /\b(?:a|an|the|your) (?:because|so|and|but|or|not|which|that|if|when)\b|\b\p{L}+ not (?:in|on|at|by|as)\b/iu.test(
        body,
      ),
    broken: 'Add a because somebody approved it to the sales team.',
    from: 'The sales team is missing because somebody approved it.',
    whole: 'Add a second person to the sales team.',
  },
  {
    name: 'capital-inside',
    breaks: ({ body, isOwn }) => !isOwn && /^\S+ (?:The|A|An|Your|You|This|There|It)\b/.test(body),
    broken: 'Name The session plan two aims.',
    from: 'The session plan named two aims.',
    whole: 'Name the two aims of the session plan.',
  },
  {
    name: 'bars-inside',
    breaks: ({ plain, isOwn }) => !isOwn && /(?:^| )\/ \p{Lu}|^\S+ \//u.test(plain),
    broken: 'Add / Not yet / You name two clients.',
    from: 'Client needs / Not yet / You name two clients.',
    whole: 'Add the needs of two clients.',
  },
  {
    name: 'none-of-either',
    breaks: ({ said, body, isOwn }) =>
      !isOwn &&
      /\bor\b/i.test(body) &&
      /\b(?:no|not|never|neither|\p{L}+n't)\b.*\bor\b/iu.test(said),
    broken: 'Add a test for speed or for balance.',
    from: 'There is still no test for speed or for balance.',
    whole: 'Add a test for speed and one for balance.',
  },
  {
    name: 'assessors-task',
    breaks: ({ verb, isOwn }) => !isOwn && ASSESSORS_VERB.test(verb),
    broken: 'Observe the food hygiene again on 26 November.',
    from: 'Food hygiene to be observed again on 26 November.',
    whole: 'Show the food hygiene again on 26 November.',
  },
  {
    name: 'half-denied',
    // "Lists and does not decide": only the second of the two is a fault.
    breaks: ({ plain, said, isOwn }) =>
      !isOwn &&
      /\band (?:does|do|did)(?: not|n't)\b/i.test(said) &&
      /^make sure\b.*\p{L}s and \p{L}+$/iu.test(plain),
    broken: 'Make sure the summary describes and compare.',
    from: 'The summary describes and does not compare.',
    whole: 'Make sure the summary compares.',
  },
  {
    name: 'verb-for-thing',
    breaks: ({ plain, isOwn }) =>
      !isOwn && /^make sure the (?:needs|wants|has|have|is|are)\b/i.test(plain),
    broken: 'Make sure the needs two more clients.',
    from: 'Needs two more clients.',
    whole: 'Make sure there are two more clients.',
  },
  {
    name: 'ends-in-sign',
    breaks: ({ plain }) => /[ (][+\-–−=×÷*/]$/.test(plain),
    broken: 'Remember the +.',
    from: 'remember the + c.',
    whole: 'Remember the sign.',
  },
  {
    name: 'and-it-was',
    breaks: ({ plain }) =>
      /\band (?:your|the|my|their|his|her) (?:\p{L}+ )?(?:was|were)\b/iu.test(plain),
    broken: 'Put the cover on and your blades were on the bench.',
    from: 'You forgot to put the cover on and your blades were on the bench.',
    whole: 'Put the cover on and sheathe your blades.',
  },
  {
    name: 'made-of-not-a',
    // "and not a pencil": what was not wanted.
    breaks: ({ isOwn, said, verb }) =>
      !isOwn && /^(?:add|use|include)$/.test(verb) && /^not (?:an?|the|with|in|on)\b/i.test(said),
    broken: 'Add a pencil.',
    from: 'not a pencil',
    whole: 'Write in ink.',
  },
  {
    name: 'since-then',
    breaks: ({ plain, isOwn }) =>
      !isOwn &&
      /\bsince (?:w\/c|week|the|last|half|\p{Lu}|\d)|\b(?:before|after|until) the \p{L}+ (?:went|came|was|were|had|left|got)\b/iu.test(
        plain,
      ),
    broken: 'Wipe the bench before the dog went up.',
    from: 'Bench not wiped before the dog went up.',
    whole: 'Wipe the bench before the dog goes up.',
  },
  {
    name: 'as-well',
    // "Page numbers too please": also, and no excess.
    breaks: ({ plain, said, isOwn }) =>
      !isOwn && / less$/i.test(plain) && /\btoo,?(?: please| pls)?$/i.test(said),
    broken: 'Make the captions less.',
    from: 'Captions too please',
    whole: 'Make the captions shorter.',
  },
  {
    name: 'habit-kept',
    breaks: ({ verb, plain, isOwn }) =>
      !isOwn && verb === 'keep' && /\bwhen (?:you|you're|you are)\b/i.test(plain),
    broken: "Keep your hands in pockets when you're nervous.",
    from: "Hands in pockets when you're nervous.",
    whole: 'Keep your hands still.',
  },
  {
    name: 'past-like-a-request',
    // "read from the slides, try cue cards": what was done, then what to do instead.
    breaks: ({ plain }) =>
      /^(?:read|cut|put|set|let|spread|left|hit|shut|split|spent|lost) [^,;]{3,60}, (?:try|use|next time|instead)\b/i.test(
        plain,
      ),
    broken: 'Read from the slides, try cue cards.',
    whole: 'Read from cue cards.',
  },
  {
    name: 'too-far',
    // "You overtightened the backnut": the fault is in the verb.
    breaks: ({ verb, plain, isOwn }) =>
      !isOwn &&
      /^(?:over|mis)(?!lap|lay|sew|come|see|write|haul)[a-z]{4,}$/.test(verb) &&
      !/\b(?:don't|do not|never|avoid)\b/i.test(plain),
    broken: 'Overtighten the backnut.',
    from: 'You overtightened the backnut.',
    whole: "Don't overtighten the backnut.",
  },
  {
    name: 'denied-with-a-day',
    // "Rough cut on the shared drive w/c 30 Nov." is asked for by then.
    breaks: ({ plain, isOwn }) =>
      !isOwn &&
      /^(?:don't|do not) .*\b(?:w\/?c|by|before|due) (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|next|end)/i.test(
        plain,
      ),
    broken: "Don't share the rough cut on the drive w/c 30 Nov.",
    from: 'Rough cut on the shared drive w/c 30 Nov.',
    whole: 'Put the rough cut on the drive by 30 Nov.',
  },
  {
    name: 'begins-in-brackets',
    breaks: ({ plain, isOwn }) =>
      /^\p{L}+ (?:(?:a|an|the) )?\(/iu.test(plain) && (!isOwn || plain.includes(' / ')),
    broken: 'Add a (different angle) to one more photo.',
    from: 'one more photo needed (different angle)',
    whole: 'Add one more photo (different angle).',
  },
  {
    name: 'made-of-the-fault',
    breaks: (step) =>
      !step.isOwn &&
      (/^add (?:two|three|four|five|several|\d+|both) .*\bsame\b/i.test(step.plain) ||
        (/^choose (?:two|three|both) /i.test(step.plain) && /, choose\W*$/i.test(step.said))),
    broken: 'Add three sentences on the same point.',
    from: 'three sentences on the same point',
    whole: 'Add three sentences on the point.',
  },
];
