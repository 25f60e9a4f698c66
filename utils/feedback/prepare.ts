import { notAboutRows } from './about/not-about.ts';
import { analyse } from './analyse.ts';
import { plainAsks } from './classify/plain-asks.ts';
import { stockPhrases } from './classify/plainly-asked.ts';
import { asAskedRows } from './draft/as-asked.ts';
import { plainForms } from './draft/plain-form.ts';
import { allRows } from './draft/rewrite.ts';
import { modelRows } from './draft/rows-models.ts';
import { mends } from './draft/whole/mends.ts';
import { wholeRows } from './draft/whole/not-whole.ts';
import { stepWords } from './draft/whole/step-words.ts';
import { trainedModels } from './model/weights.ts';
import { mayMatch } from './pattern/may-match.ts';
import { actionCues } from './rules/action.ts';
import { gradeCues } from './rules/grades.ts';
import { praiseCues } from './rules/praise.ts';
import { rankSigns } from './rules/rank-signs.ts';
import { sensitiveCues } from './rules/sensitive.ts';
import { sensitiveTopics } from './rules/sensitive-topics.ts';
import { idleQuestions, setAsideCues } from './rules/set-aside.ts';
import { themes } from './rules/themes.ts';
import { piecesOf } from './segment/pieces.ts';
import { segment } from './segment/segment.ts';

const lists: { pattern: RegExp }[][] = [
  ...[sensitiveCues, sensitiveTopics, gradeCues, praiseCues, actionCues, setAsideCues],
  ...[idleQuestions, modelRows, allRows, themes, rankSigns, mends, notAboutRows],
  ...[stockPhrases, plainAsks, plainForms, asAskedRows],
];

/** One of each kind, shortest first: what is in no list is made ready by being used. */
const samples = [
  'Add a source.',
  'Well done.',
  'Pass',
  'Why is that?',
  'EBI: your conclusion is too thin',
  'Photos blurry, three captions missing',
  'Joints gapping at the shoulder.',
  "I couldn't find your bibliography",
  'Force is in newtons, not kilograms.',
  'The diary is unsigned and its entries are vague.',
  'He did not wash his hands before the task.',
  'Sign the risk assessment by Friday 4 December.',
  'What would happen if the valve stuck?',
  'Q3: evidence of the two methods not included',
  'You could have said why it failed, but the layout is clear.',
  'It would be stronger if you added a second source, because one is not enough.',
];
const MARKED_ON = '2026-11-23';

/**
 * Makes the engine ready for its first text in many small steps, one each time the generator is asked: most of what a first text costs is
 * the browser compiling some seven hundred patterns. Whoever has time to spare takes as many steps as fit. No answer depends on it.
 */
export function* preparing(): Generator<void> {
  for (const { pattern } of lists.flat()) {
    // The first use compiles a pattern to be interpreted, the second to be run.
    for (let use = 0; use < 2; use += 1) pattern.test('a');
    mayMatch(pattern, 'a');
    yield;
  }
  for (const { breaks, broken, from } of wholeRows) {
    for (let use = 0; use < 2; use += 1) breaks(stepWords(broken, from ?? broken));
    yield;
  }
  const models = trainedModels();
  yield;
  for (const sample of samples) {
    segment(sample);
    yield;
    piecesOf(sample, models.cut);
    yield;
    analyse(sample, { markedOn: MARKED_ON });
    yield;
  }
}
