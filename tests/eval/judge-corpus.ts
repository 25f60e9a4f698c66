import type { CorpusText } from './corpus/parse-text.ts';
import { type Figures, figuresOf, intervalOf } from './figures.ts';
import { judgedSteps, type StepsJudged } from './judged-steps.ts';
import { leaveOut, styleGroups, tallies, writerOf } from './leave-out.ts';
import { summed, type Tally } from './tally.ts';
import { type Lesson, lessonOf } from './train/examples.ts';
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
  /** Every writer by models that saw no text of theirs: what a new voice may expect. Empty where the shipped models judge. */
  writers: { writer: string; figures: Figures }[];
  unseenWriters: Figures | null;
}

const ASKS_AT_LEAST = 0.1;

/** Judges by models that never saw the text's style (`leavingOut`), or by the shipped ones. */
export function judgeCorpus(texts: CorpusText[], leavingOut: boolean): CorpusJudged {
  const lessons = leavingOut ? texts.map((text) => lessonOf(text)) : [];
  const byStyle = leavingOut ? leftOut(lessons) : byShipped(texts);
  const byWriter = leavingOut ? writersLeftOut(lessons) : [];
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
    writers: byWriter.map(({ group, tallies: own }) => ({
      writer: group,
      figures: figuresOf(summed(own)),
    })),
    unseenWriters: leavingOut
      ? figuresOf(summed(byWriter.flatMap(({ tallies: own }) => own)))
      : null,
  };
}

function leftOut(lessons: Lesson[]): Map<string, Tally[]> {
  const groupOf = styleGroups(lessons);
  const inOrder = [...Map.groupBy(lessons, groupOf).values()].flat();
  const judged = [...leaveOut(lessons, groupOf, moreLessons())].flatMap(({ tallies: own }) => own);
  const pairs = judged.map((tally, at) => ({ tally, style: inOrder[at]?.text.style ?? '' }));
  return new Map(
    [...Map.groupBy(pairs, ({ style }) => style)].map(([style, own]) => [
      style,
      own.map(({ tally }) => tally),
    ]),
  );
}

const writersLeftOut = (lessons: Lesson[]) => [...leaveOut(lessons, writerOf, moreLessons())];

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

/** The writers of the third retired part: the nearest to life, and nobody else wrote like them. */
const APART = /^k3/;
const SHARES = [0.125, 0.25, 0.5, 0.75, 1];

/** The score on the texts of writers apart by models made from a growing share of all others'. */
export function curve(texts: CorpusText[]): CurvePoint[] {
  const lessons = texts.map((text) => lessonOf(text));
  const apart = lessons.filter((one) => APART.test(writerOf(one))).map(({ text }) => text);
  const rest = lessons.filter((one) => !APART.test(writerOf(one)));
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
