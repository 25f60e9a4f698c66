import type { RuleName } from '#utils/domain/rule-name.ts';
import { emptyWording, type TargetWording } from '#utils/domain/target.ts';
import { allFindings } from './check.ts';
import { allRules } from './rules/all.ts';
import type { CheckContext, Rule } from './types.ts';

/** A target and the names of the rules that should speak of it. */
export interface LabelledTarget {
  wording: Partial<TargetWording>;
  rules: RuleName[];
  /** The rules that its labels speak of; all of them when left out. */
  judged?: readonly RuleName[];
  /** What of the context matters to it. */
  context?: Partial<CheckContext>;
}

/** How often one rule spoke when it should (`tp`), should not have (`fp`), and kept silent wrongly (`fn`). */
export interface RuleScore {
  rule: RuleName;
  tp: number;
  fp: number;
  fn: number;
  /** 1 when the rule never spoke. */
  precision: number;
  /** 1 when there was nothing to find. */
  recall: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function scoreOf(name: RuleName, spoke: { wanted: boolean; heard: boolean }[]): RuleScore {
  const count = (wanted: boolean, heard: boolean): number =>
    spoke.filter((one) => one.wanted === wanted && one.heard === heard).length;
  const [tp, fp, fn] = [count(true, true), count(false, true), count(true, false)];
  return { rule: name, tp, fp, fn, precision: share(tp, tp + fp), recall: share(tp, tp + fn) };
}

/**
 * Precision and recall of each rule over labelled targets, before the limit on how many findings are shown. A rule
 * counts once a target, however many findings it has there.
 */
export function evaluateTargets(
  labelled: LabelledTarget[],
  context: CheckContext,
  rules: Rule[] = allRules,
): RuleScore[] {
  const heard = labelled.map(({ wording, context: own }) => {
    const findings = allFindings({ ...emptyWording(), ...wording }, { ...context, ...own }, rules);
    return new Set(findings.map(({ rule }) => rule));
  });
  return rules.map(({ name }) =>
    scoreOf(
      name,
      labelled.flatMap(({ rules: wanted, judged }, i) =>
        judged && !judged.includes(name)
          ? []
          : [{ wanted: wanted.includes(name), heard: heard[i]?.has(name) ?? false }],
      ),
    ),
  );
}
