import type { StepWords } from './step-words.ts';
import type { WholeRow } from './whole-row.ts';

/** What the teacher's sentence says around the words that a step was taken from. */
const before = ({ said, body }: StepWords): string => {
  const at = said.toLowerCase().indexOf(body.slice(0, 12).toLowerCase());
  return at < 0 ? '' : said.slice(0, at);
};

const IS_A_FAULT =
  /\b(?:twice|times|when|although|though|instead|throughout|every|too|wrong|still|again|both|but|for all|never|nothing|only|rather|not)\b|n't\b/i;

/** What nobody is asked to do: a row turned the account of it into a request. */
const FAULT_VERBS =
  /^(?:skip|miss|forget|lose|omit|neglect|rush|waste|break|burn|overdo|overload|overcook|undercook|ignore|spill|smudge|misread|misspell|mislabel|confuse|muddle|repeat|overrun|wander|drift|slip|fall|fail)$/;

/** Asked only with the teacher's sentence beside it: the step's own words read well. */
export const asSaid: WholeRow[] = [
  {
    name: 'among-what-is-right',
    breaks: (step) => {
      const lead = before(step);
      return (
        (lead.match(/,/g) ?? []).length > 1 &&
        /\b(?:is|are|was|were|all) (?:\p{L}+ly )?(?:complete|correct|right|good|accurate|sound|fine|secure|there)\b/iu.test(
          lead,
        )
      );
    },
    broken: 'Stop the engine before you get near.',
    from: 'Answers on safety are complete, guard, chains, stop the engine before you get near.',
    whole: 'Start the engine before you get near.',
  },
  {
    name: 'only-told-what-was-written',
    breaks: ({ plain, said }) =>
      /^(?:don't|do not) (?:write|say|put|use|start|finish|call|give)\b/i.test(plain) &&
      /^you(?:'ve| have)? (?:wrote|written|said|put|used|use|start|started|called|call|given|gave)\b/i.test(
        said,
      ) &&
      !IS_A_FAULT.test(said),
    broken: 'Don\'t write "Dear Mr Hall".',
    from: 'You wrote "Dear Mr Hall".',
    whole: 'Write the letter to "Mr Hall".',
  },
  {
    name: 'number-of-a-list',
    breaks: ({ plain, said }) => {
      const number = /\s(\d{1,2})\)$/.exec(said)?.[1];
      return (
        /, not \p{L}+s \d{1,2}$/u.test(plain) ||
        (number !== undefined && new RegExp(`\\s${number}$`).test(plain))
      );
    },
    broken: 'Use black jazz shoes, not trainers 4.',
    from: 'black jazz shoes, not trainers 4)',
    whole: 'Use black jazz shoes, not trainers.',
  },
  {
    name: 'somebody-taken-for-a-thing',
    breaks: ({ isOwn, body, said }) =>
      !isOwn &&
      /^[Mm]ake sure the \p{Ll}+ (?!is\b|has\b|does\b)\p{L}+s\b/u.test(body) &&
      /^\p{Lu}\p{Ll}+ (?:should|must|needs to|has to|could|ought to)\b/u.test(said),
    broken: 'Make sure the jakub costs two dishes.',
    from: 'Jakub should cost two dishes.',
    whole: 'Make sure two dishes are costed.',
  },
  {
    name: 'asks-for-the-fault',
    breaks: ({ isOwn, verb, plain, said }) =>
      !isOwn &&
      ((!/\b(?:don't|do not|never|stop|avoid)\b/i.test(plain) && FAULT_VERBS.test(verb)) ||
        (verb === 'add' && /\bleft out (?:on|in|at|of|under|near|by)\b/i.test(said)) ||
        (/\bless$/i.test(plain) && /\bover\p{L}+ed\b/iu.test(said))),
    broken: 'Skip jewellery check.',
    from: 'jewellery check skipped',
    whole: "Don't skip the jewellery check.",
  },
  {
    name: 'which-two',
    breaks: ({ isOwn, verb, rest }) =>
      !isOwn &&
      /^(?:swap|mix|confuse|separate|compare)$/.test(verb) &&
      !/\b(?:and|two|with|for|up)\b|s\b/i.test(rest.replace(/outwards|inwards/gi, '')),
    broken: "Don't swap the carriage outwards.",
    from: "You've swapped them.",
    whole: "Don't swap the two columns.",
  },
  {
    name: 'says-nothing',
    breaks: ({ body }) =>
      /^(?:continue|keep|carry on) (?:to work|working)\b|\bany (?:queries|questions|concerns)\b|^(?:do|try) your (?:very )?best\b|^try (?:hard|harder)\b|^(?:act|reflect) on (?:the|your|my|all) (?:feedback|comments)\b|^make the (?:improvements|changes|corrections)$|^work on (?:a|the) (?:referral|meeting|resit)\b/i.test(
        body,
      ),
    broken: 'Continue to work towards your targets.',
    whole: 'Continue the reading log every day.',
  },
];
