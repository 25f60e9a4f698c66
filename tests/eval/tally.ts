import type { Analysis, Unit, UnitFlag } from '#utils/feedback/types.ts';
import { inventedIn } from './invented.ts';
import type { GoldUnit } from './jsonl.ts';

/** A gold text, as far as it is counted. */
export interface Gold {
  text: string;
  units: (GoldUnit & { due?: string | null; isSensitive?: boolean })[];
  priorities?: number[] | undefined;
}

/** Counts of a yes-or-no decision. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** `part` of `whole`. */
export interface Share {
  part: number;
  whole: number;
}

/** A unit of the gold or of the engine. Gold has no flags: what really asks for something is sure to. */
interface Claiming {
  label: string;
  actionable: boolean;
  flags?: UnitFlag[];
}
const isUnsure = ({ flags }: Claiming): boolean => flags?.includes('unsure') ?? false;

const DECISIONS = [
  'actionable',
  'sure',
  'praise',
  'action',
  'question',
  'grade',
  'neutral',
  'heading',
] as const;
const SHARES = [
  'spansExact',
  'praiseShownAsToDo',
  'issuesWithStep',
  'toDoShownSure',
  'issuesOnlyUnsure',
  'quotes',
  'inventedSteps',
  'sensitiveSteps',
  'sensitiveDrafted',
  'sensitiveFound',
  'topThree',
  'datesExact',
  'datesOfOthers',
  'baseline',
] as const;

/** What is counted of one text; tallies of texts add up. */
export interface Tally {
  decisions: Record<(typeof DECISIONS)[number], Counts>;
  shares: Record<(typeof SHARES)[number], Share>;
  texts: number;
}

export const emptyTally = (): Tally => ({
  decisions: {
    actionable: { tp: 0, fp: 0, fn: 0 },
    sure: { tp: 0, fp: 0, fn: 0 },
    praise: { tp: 0, fp: 0, fn: 0 },
    action: { tp: 0, fp: 0, fn: 0 },
    question: { tp: 0, fp: 0, fn: 0 },
    grade: { tp: 0, fp: 0, fn: 0 },
    neutral: { tp: 0, fp: 0, fn: 0 },
    heading: { tp: 0, fp: 0, fn: 0 },
  },
  shares: Object.fromEntries(
    SHARES.map((name) => [name, { part: 0, whole: 0 }]),
  ) as Tally['shares'],
  texts: 0,
});

/** The sum of tallies. */
export function summed(tallies: Iterable<Tally>): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    sum.texts += tally.texts;
    for (const name of DECISIONS)
      for (const key of ['tp', 'fp', 'fn'] as const)
        sum.decisions[name][key] += tally.decisions[name][key];
    for (const name of SHARES)
      for (const key of ['part', 'whole'] as const)
        sum.shares[name][key] += tally.shares[name][key];
  }
  return sum;
}

const overlap = (gold: GoldUnit, unit: Unit): number =>
  Math.min(gold.end, unit.span.end) - Math.max(gold.start, unit.span.start);

/** The predicted unit that shares most of a gold unit's text (the first of several alike), or `undefined`. */
export function matchOf(gold: GoldUnit, units: Unit[]): Unit | undefined {
  let best: Unit | undefined;
  for (const unit of units) {
    if (overlap(gold, unit) > (best ? overlap(gold, best) : 0)) best = unit;
  }
  return best;
}

/** Counts what the engine made of one text against what a person said of it. */
export function tallyOf(gold: Gold, analysis: Analysis): Tally {
  const tally = emptyTally();
  tally.texts = 1;
  const matches = gold.units.map((unit) => matchOf(unit, analysis.units));
  for (const name of DECISIONS) {
    const claims = (unit: Claiming) => {
      if (name === 'sure') return unit.actionable && !isUnsure(unit);
      return name === 'actionable' ? unit.actionable : unit.label === name;
    };
    countDecision(tally.decisions[name], gold, analysis, matches, claims);
  }
  const add = (name: (typeof SHARES)[number], is: boolean | undefined) => {
    tally.shares[name].whole += 1;
    if (is) tally.shares[name].part += 1;
  };
  for (const [index, unit] of gold.units.entries()) {
    const match = matches[index];
    add('spansExact', match?.span.start === unit.start && match.span.end === unit.end);
    add('baseline', unit.actionable);
    if (unit.label === 'praise') add('praiseShownAsToDo', match?.actionable);
    if (unit.actionable) {
      add('issuesWithStep', stepsFrom(analysis, unit).length > 0);
      add('issuesOnlyUnsure', standsOnlyUnsure(analysis, unit));
    }
    if (unit.isSensitive) {
      add('sensitiveFound', match?.flags.includes('sensitive'));
      const steps = stepsFrom(analysis, unit);
      add('sensitiveSteps', steps.length > 0);
      add(
        'sensitiveDrafted',
        steps.some(({ kind }) => kind === 'step'),
      );
    }
    const dues = stepsFrom(analysis, unit).map((step) => step.due);
    if (unit.due) add('datesExact', dues.includes(unit.due));
    else if (unit.due === null && unit.actionable) add('datesOfOthers', dues.some(Boolean));
  }
  for (const unit of analysis.units) if (unit.actionable) add('toDoShownSure', !isUnsure(unit));
  for (const step of analysis.steps) {
    add('quotes', step.kind === 'quote');
    const source = step.sources.map(({ start, end }) => gold.text.slice(start, end)).join(' ');
    add('inventedSteps', inventedIn(step.text, source).length > 0);
  }
  if (gold.priorities && gold.units.filter((unit) => unit.actionable).length >= 4) {
    const first = analysis.priorities.map((index) => analysis.units[index]);
    for (const index of gold.priorities) add('topThree', first.includes(matches[index]));
  }
  return tally;
}

const stepsFrom = (analysis: Analysis, { start, end }: GoldUnit) =>
  analysis.steps.filter((step) => {
    const own = analysis.units[step.unit]?.span;
    return own !== undefined && own.start < end && own.end > start;
  });

/** What the engine takes for something to do of it is all among what it is not sure of. */
function standsOnlyUnsure({ units }: Analysis, issue: GoldUnit): boolean {
  const own = units.filter((unit) => unit.actionable && overlap(issue, unit) > 0);
  return own.length > 0 && own.every(isUnsure);
}

function countDecision(
  counts: Counts,
  gold: Gold,
  analysis: Analysis,
  matches: (Unit | undefined)[],
  claims: (unit: Claiming) => boolean,
): void {
  for (const [index, unit] of gold.units.entries()) {
    const match = matches[index];
    const isFound = match !== undefined && claims(match);
    if (claims(unit) && isFound) counts.tp += 1;
    else if (claims(unit)) counts.fn += 1;
    else if (isFound) counts.fp += 1;
  }
  const chosen = new Set(matches);
  for (const unit of analysis.units) {
    if (chosen.has(unit) || !claims(unit)) continue;
    if (!gold.units.some((one) => overlap(one, unit) > 0 && claims(one))) counts.fp += 1;
  }
}
