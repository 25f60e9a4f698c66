import { inCaseOf } from '#utils/plain-words/typed-like.ts';
import { doesSomething, findingIn, hasConcreteStep, quoted } from '../finding.ts';
import { type Action, actionsIn } from '../language/actions.ts';
import { type CheckedText, textsOf, withText } from '../language/wording-fields.ts';
import { insteadStarter } from '../learner-words.ts';
import { positiveTwins } from '../lexicon/positive-twins.ts';
import { replacing } from '../mends.ts';
import type { Mend, Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'negative';

/** Keeps what was written and begins the other half: "Don't be late. Do instead: …" */
function startInstead(at: CheckedText): Mend {
  const written = at.text.trim().replace(/[.;,!]+$/, '');
  return {
    label: { key: 'checks.mend.instead' },
    apply: (wording) => withText(wording, at, `${written}. ${insteadStarter()}`),
  };
}

const NEGATIVE =
  /^(?:(?:i|you|we|they|he|she) )?(?:will |must |should |can |do |does |to |try to |try )?(?:not (?:to )?|never |don't |dont |won't |mustn't |shouldn't |can't |stop |avoid |no more )(?:being (?=late|rude))?/i;

/** What to do in place of what to stop, where that can be said; else the beginning of it. */
function toDo(at: CheckedText, action: Action): Mend | null {
  const said = at.text.slice(action.start, action.end).replaceAll('’', "'");
  const negative = NEGATIVE.exec(said)?.[0] ?? '';
  const rest = said.slice(negative.length);
  for (const { stops, doing } of positiveTwins) {
    const match = stops.exec(rest) ?? stops.exec(rest.replace(/^/, 'be '));
    if (negative === '' || !match) continue;
    const length = stops.exec(rest) ? match[0].length : match[0].length - 'be '.length;
    const plain = doing.replace('$1', match[1] ?? '');
    const isFirstPerson = /^(?:i|we)\b/i.test(negative);
    const words = isFirstPerson ? `I will ${plain}` : inCaseOf(said.slice(0, 1), plain);
    const span = { start: action.start, end: action.start + negative.length + length };
    return replacing(at, span, words, { key: 'checks.mend.doing', args: { words } });
  }
  return null;
}

/** The other half has been written. */
const saysInstead = (text: string): boolean =>
  /\binstead\b[:,]?\s+(?!…)\p{L}+/iu.test(text) && !/…\s*$/.test(text);

/** Check 8: what to stop, and nothing to do instead. */
export const negative: Rule = {
  name,
  examples: {
    bad: [
      { statement: "Don't be late." },
      { statement: 'Don’t copy from websites' },
      { statement: 'Stop talking in class' },
      { statement: 'I will not miss any lessons' },
      { statement: 'Avoid slang' },
      { statement: 'Never leave it to the last minute' },
      { statement: 'Try not to rush' },
      { statement: 'Write 2 paragraphs', steps: [step("Don't use Wikipedia")] },
      { statement: "Don't be late. Do instead: …" },
    ],
    good: [
      { statement: 'Highlight any paragraph without a point' },
      { statement: 'Spell 10 words with no mistakes' },
      { statement: "Don't forget to bring my log on Friday" },
      { statement: "Don't copy the website: write each point in my own words" },
      { statement: 'Stop the video every 2 minutes and write one note' },
      { statement: 'Stop at each full stop when I read aloud' },
      { statement: "Don't be late", steps: [step('Catch the 8:10 bus on Mon and Tue')] },
      { statement: 'Arrive at 9, not 9.15' },
      { statement: "Don't be late. Do instead: catch the 8:10 bus" },
    ],
  },
  check(wording) {
    return textsOf(wording).flatMap((at) => {
      if (at.step === null && hasConcreteStep(wording)) return [];
      const actions = actionsIn(at.text);
      const first = actions.find(({ kind }) => kind === 'not');
      if (!first || saysInstead(at.text)) return [];
      if (actions.some((action) => doesSomething(action) && !at.text.includes('…'))) return [];
      const span = { start: first.verb.start, end: first.end };
      const say = { key: 'checks.negative', args: { words: quoted(at.text, span) } } as const;
      const mend = /…\s*$/.test(at.text) ? null : (toDo(at, first) ?? startInstead(at));
      const severity = at.step === null ? 'warn' : 'hint';
      return [findingIn(name, at, span, { severity, say, mend })];
    });
  },
};
