import type { Figures, Score } from './figures.ts';
import type { CorpusJudged, CurvePoint } from './judge-corpus.ts';
import type { Measures } from './measure.ts';

const percent = (value: number | null | undefined): string =>
  value === null || value === undefined ? '    -' : `${(100 * value).toFixed(1)}%`.padStart(6);

export const scoreRow = (name: string, { precision, recall, f1, tp, fp, fn }: Score): string =>
  `${name.padEnd(14)}${percent(precision)}  ${percent(recall)}  ${percent(f1)}   ${tp} / ${fp} / ${fn}`;

/** What the engine is sure of, against all that really asks for something. */
const SURE = '  sure of it';
const HEAD = `${''.padEnd(14)}precis.  recall      F1   right / false alarm / missed`;

/** The measures on a gold file as a table for a person. */
export function tableOf(found: Measures): string {
  return [
    `${found.texts} texts, ${found.units} units (matched by greatest overlap)`,
    HEAD,
    scoreRow('actionable', found.actionable),
    scoreRow(SURE, found.sure),
    ...Object.entries(found.labels).map(([label, score]) => scoreRow(`  ${label}`, score)),
    `spans exact              ${percent(found.spansExact)}`,
    `praise shown as to-do    ${percent(found.praiseShownAsToDo)}`,
    `actionable with a step   ${percent(found.actionableWithStep)}`,
    `to-do shown as sure      ${percent(found.toDoShownSure)}`,
    `issues only among unsure ${percent(found.issuesOnlyUnsure)}`,
    `steps that are quotes    ${percent(found.quotes)}`,
    `top-3 recall             ${percent(found.topThreeRecall)}`,
  ].join('\n');
}

const SHARES: [string, string][] = [
  ['spansExact', 'spans exact'],
  ['praiseShownAsToDo', 'praise shown as to-do'],
  ['issuesWithStep', 'issues with a step'],
  ['toDoShownSure', 'to-do units shown as sure'],
  ['issuesOnlyUnsure', 'issues only among the unsure'],
  ['quotes', 'steps that are quotes'],
  ['inventedSteps', 'steps with something invented'],
  ['sensitiveSteps', 'sensitive remarks with a step'],
  ['sensitiveDrafted', '  a drafted one'],
  ['sensitiveFound', 'sensitive remarks flagged'],
  ['topThree', 'top-3 priorities, recall'],
  ['datesExact', 'due days exact'],
  ['datesOfOthers', 'issues without a day given one'],
];

function figuresTable(
  name: string,
  { texts, units, scores, shares, alwaysActionable }: Figures,
): string {
  return [
    `${name}: ${texts} texts, ${units} units (matched by greatest overlap)`,
    HEAD,
    ...Object.entries(scores).map(([label, score]) =>
      scoreRow(label === 'sure' ? SURE : label, score),
    ),
    `everything called actionable: F1 ${percent(alwaysActionable)}`,
    ...SHARES.map(([key, words]) => `${words.padEnd(32)}${percent(shares[key])}`),
  ].join('\n');
}

/** How the engine fared on the corpus, as tables for a person. */
export function corpusTable(found: CorpusJudged): string {
  const range = (interval: [number, number] | null) =>
    interval ? `${percent(interval[0])} to${percent(interval[1])}` : '-';
  return [
    figuresTable(found.how, found.all),
    `actionable F1, 95 % interval     ${range(found.intervals.actionable)}`,
    `praise F1, 95 % interval         ${range(found.intervals.praise)}`,
    `mean over styles ${percent(found.styleMean)}, worst ${percent(found.worst?.f1)} (${found.worst?.style ?? '-'})`,
    `garbled / usable steps: ${found.steps ? `${percent(found.steps.garbled)} / ${percent(found.steps.usable)} of ${found.steps.judged} judged` : 'not judged'}`,
    '',
    `${'style'.padEnd(26)} act. F1  praise  exact  praise as to-do`,
    ...found.styles.map(
      ({ style, figures: { scores, shares } }) =>
        `${style.padEnd(26)} ${percent(scores.actionable?.f1)}  ${percent(scores.praise?.f1)} ${percent(shares.spansExact)}  ${percent(shares.praiseShownAsToDo)}`,
    ),
    ...writersTable(found),
  ].join('\n');
}

/** What each writer scores by models that saw no text of theirs. */
function writersTable({ writers, unseenWriters }: CorpusJudged): string[] {
  if (!unseenWriters) return [];
  const row = (name: string, { scores, shares }: Figures) =>
    `${name.padEnd(26)} ${percent(scores.actionable?.f1)}  ${percent(scores.praise?.f1)} ${percent(shares.spansExact)}  ${percent(shares.praiseShownAsToDo)}`;
  return [
    '',
    'every writer by models that saw none of theirs',
    ...writers.map(({ writer, figures }) => row(`writer ${writer}`, figures)),
    row('all', unseenWriters),
  ];
}

/** The learning curve as a table. */
export const curveTable = (points: CurvePoint[]): string =>
  [
    'score on the texts of writers apart (third retired part), by how many texts of others were learnt from',
    'texts learnt from  act. F1  praise F1  spans exact',
    ...points.map(
      ({ texts, actionable, praise, spansExact }) =>
        `${String(texts).padStart(17)}  ${percent(actionable)}     ${percent(praise)}       ${percent(spansExact)}`,
    ),
  ].join('\n');
