import type { CorpusText } from './corpus/parse-text.ts';
import { type Figures, figuresOf, intervalOf } from './figures.ts';
import { judgedSteps, type StepsJudged } from './judged-steps.ts';
import { leaveOut, tallies } from './leave-out.ts';
import { summed, type Tally } from './tally.ts';
import { lessonOf } from './train/examples.ts';
import { modelsFrom } from './train/models.ts';
import { moreLessons } from './train/more-lessons.ts';

/** How the engine fares on a part of the corpus. */
export interface CorpusJudged {
  how: string;
  all: Figures;
  intervals: Record<'actionable' | 'praise', [number, number] | null>;
  styles: { style: string; figures: Figures }[];
  /** Mean and worst of actionable F1 over the styles in which at least a tenth of the units ask for something. */
  styleMean: number | null;
  worst: { style: string; f1: number } | null;
  steps: StepsJudged | null;
}

const ASKS_AT_LEAST = 0.1;

/** Judges by models that never saw the text's style (`leavingOut`), or by the shipped ones. */
export function judgeCorpus(texts: CorpusText[], leavingOut: boolean): CorpusJudged {
  const byStyle = leavingOut ? leftOut(texts) : byShipped(texts);
  const all = [...byStyle.values()].flat();
  const styles = [...byStyle].map(([style, own]) => ({ style, figures: figuresOf(summed(own)) }));
  const asking = styles.flatMap(({ style, figures: { scores, shares } }) => {
    const f1 = scores.actionable?.f1 ?? 0;
    return (shares.baseline ?? 0) >= ASKS_AT_LEAST ? [{ style, f1 }] : [];
  });
  asking.sort((one, other) => one.f1 - other.f1);
  const mean = asking.reduce((sum, { f1 }) => sum + f1, 0) / asking.length;
  return {
    how: leavingOut ? 'every style by models that never saw it' : 'by the shipped models',
    all: figuresOf(summed(all)),
    intervals: { actionable: intervalOf(all, 'actionable'), praise: intervalOf(all, 'praise') },
    styles,
    styleMean: asking.length > 0 ? mean : null,
    worst: asking[0] ?? null,
    steps: leavingOut ? null : judgedSteps(texts),
  };
}

function leftOut(texts: CorpusText[]): Map<string, Tally[]> {
  const lessons = texts.map((text) => lessonOf(text));
  const judged = leaveOut(lessons, ({ text }) => text.style, moreLessons());
  return new Map([...judged].map(({ group, tallies: own }) => [group, own]));
}

const byShipped = (texts: CorpusText[]): Map<string, Tally[]> =>
  new Map(
    [...Map.groupBy(texts, ({ style }) => style)].map(([style, own]) => [style, tallies(own)]),
  );

/** One point of the learning curve. */
export interface CurvePoint {
  texts: number;
  actionable: number | null;
  praise: number | null;
  spansExact: number | null;
}

const APART = 5;
const SHARES = [0.125, 0.25, 0.5, 0.75, 1];

/** The score on every fifth text by models made from a growing share of the others. */
export function curve(texts: CorpusText[]): CurvePoint[] {
  const lessons = texts.map((text) => lessonOf(text));
  const apart = texts.filter((_, index) => index % APART === 0);
  const rest = lessons.filter((_, index) => index % APART !== 0);
  return SHARES.map((share) => {
    // Spread over the corpus, so that every share holds all styles.
    const some = rest.filter(
      (_, index) => Math.floor((index + 1) * share) > Math.floor(index * share),
    );
    const { scores, shares } = figuresOf(summed(tallies(apart, modelsFrom(some))));
    return {
      texts: some.length,
      actionable: scores.actionable?.f1 ?? null,
      praise: scores.praise?.f1 ?? null,
      spansExact: shares.spansExact ?? null,
    };
  });
}
