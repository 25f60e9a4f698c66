import type { Span } from '#utils/domain/span.ts';
import { doesSomething, findingIn, hasConcreteStep, quoted } from '../finding.ts';
import { actionsIn } from '../language/actions.ts';
import { type CheckedText, textsOf } from '../language/wording-fields.ts';
import type { Finding, Rule } from '../types.ts';

const name = 'praise';
const GOOD =
  '(?:good|great|excellent|brilliant|fantastic|lovely|superb|amazing|hard|strong|super|high quality)';
const THING =
  '(?:work|job|effort|attempt|start|progress|use|understanding|knowledge|examples?|explanations?|structure|presentation|detail|research|teamwork|communication|listening|attitude|attendance|standards?|practice|habits?)';
const OPEN = "^\\s*(?:i will |i'll |you should |please |to |just )?";
const PRAISE = [
  new RegExp(
    `${OPEN}(?:keep|carry on|continue|maintain)(?: up| with| doing| to (?:do|show|produce|make|give))? (?:the |this |your |my |that |such )?(?:\\w+ )?${GOOD}(?: \\w+)? ${THING}\\b`,
    'i',
  ),
  new RegExp(
    `${OPEN}(?:keep it up|keep this up|keep doing what (?:i'm|i am|you're|you are) doing|carry on as (?:i am|you are)|well done|nice one|congratulations|more of the same)\\b`,
    'i',
  ),
  new RegExp(`^\\s*(?:a |an |some |really |very |such )*${GOOD}(?: \\w+)? ${THING}\\b`, 'i'),
  /^\s*you (?:have |'ve )?(?:done|made|shown|worked|written|given|produced) (?:\w+ )?(?:well|good|great|excellent|really|very|hard)\b/i,
  /^\s*(?:i am|i'm) (?:really |very |so )?(?:pleased|impressed|happy|proud)\b/i,
];

/** The praise that the text begins with, when nothing to do follows it. */
function praiseIn(text: string): Span | null {
  const plain = text.replaceAll('’', "'");
  const found = PRAISE.map((pattern) => pattern.exec(plain)).find((match) => match !== null);
  if (!found) return null;
  const rest = text.slice(found[0].length);
  if (actionsIn(rest).some(doesSomething)) return null;
  const start = found[0].length - found[0].trimStart().length;
  return { start, end: found[0].length };
}

function lookAt(at: CheckedText): Finding[] {
  const span = praiseIn(at.text);
  if (!span) return [];
  const say = { key: 'checks.praise', args: { words: quoted(at.text, span) } } as const;
  return [findingIn(name, at, span, { severity: 'warn', say })];
}

/** Check 13: praise that was turned into a target; there is nothing to do in it. */
export const praise: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Keep up the good work' },
      { statement: 'Well done on your presentation' },
      { statement: 'Good use of paragraphs' },
      { statement: 'Continue to produce excellent work' },
      { statement: 'I will keep it up' },
      { statement: 'You have made good progress' },
      { statement: 'Continue with the great effort in class' },
    ],
    good: [
      { statement: 'Well done on the introduction. Now add two quotes to page 2' },
      { statement: 'Keep a log of my hours' },
      { statement: 'Good practice: write the date on every page' },
      { statement: 'Continue to upload my log every Friday' },
      { statement: 'Write two examples of good teamwork' },
      { statement: 'Keep the bench clean and show Dave' },
    ],
  },
  check: (wording) =>
    hasConcreteStep(wording) ? [] : textsOf(wording).slice(0, 1).flatMap(lookAt),
};
