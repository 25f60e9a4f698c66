import { percentile, type Samples } from './measure.ts';

/** How far a figure may go. `on` = which figure: what the median takes, the 95th percentile, or the ratio of medians. */
export interface Budget {
  on: 'p50' | 'p95' | 'ratio';
  max: number;
}

interface Spread {
  p50: number;
  p95: number;
}

/** One line of the table, and one object of the JSON. */
export interface Row extends Spread {
  bench: string;
  metric: string;
  unit: string;
  control: ({ name: string } & Spread) | null;
  /** Median over the control's median; `null` without a control, or where the control takes nothing. */
  ratio: number | null;
  /** The most that `budgetOn` may be; `null` = none was set. */
  budget: number | null;
  budgetOn: Budget['on'] | null;
  /** `null` where there is no budget. */
  ok: boolean | null;
}

/** What a bench calls a metric and holds it against. */
export interface Metric {
  bench: string;
  metric: string;
  unit: string;
  /** What the control is called. */
  control: string;
  budget?: Budget;
}

/** Three decimals: below that it is the clock that speaks. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const spreadOf = (values: number[]): Spread => ({
  p50: rounded(percentile(values, 0.5)),
  p95: rounded(percentile(values, 0.95)),
});

const judged = (row: Spread & { ratio: number | null }, budget: Budget | undefined) => {
  if (!budget) return { budget: null, budgetOn: null, ok: null };
  const value = row[budget.on];
  return {
    budget: budget.max,
    budgetOn: budget.on,
    ok: value === null ? null : value <= budget.max,
  };
};

/** The row of something measured in rounds beside its control. */
export function measuredRow(about: Metric, samples: Samples): Row {
  const { bench, metric, unit, budget } = about;
  const own = spreadOf(samples.subject);
  const control = spreadOf(samples.control);
  const ratio = control.p50 > 0 ? rounded(own.p50 / control.p50) : null;
  return {
    ...{ bench, metric, unit, ...own },
    control: { name: about.control, ...control },
    ratio,
    ...judged({ ...own, ratio }, budget),
  };
}

/** The row of something counted (bytes, requests), which is the same in every round. `control: null` = nothing to count there. */
export function countedRow(
  about: Omit<Metric, 'control'>,
  value: number,
  control: { name: string; value: number } | null,
): Row {
  const { bench, metric, unit, budget } = about;
  const own = { p50: value, p95: value };
  const ratio = control && control.value > 0 ? rounded(value / control.value) : null;
  return {
    ...{ bench, metric, unit, ...own },
    control: control && { name: control.name, p50: control.value, p95: control.value },
    ratio,
    ...judged({ ...own, ratio }, budget),
  };
}
