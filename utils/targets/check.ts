import type { TargetWording } from '#utils/domain/target.ts';
import { allRules } from './rules/all.ts';
import type { CheckContext, CheckedField, Finding, Rule } from './types.ts';

/** More than this beside one target is noise: the mentor sees the most valuable ones. */
export const MOST_SHOWN = 5;
/** One text carries no more than this. */
const MOST_PER_TEXT = 2;

const FIELDS: CheckedField[] = ['statement', 'steps', 'evidence', 'due', 'agreedOn'];
const severityRank = (finding: Finding): number => (finding.severity === 'warn' ? 0 : 1);

/** Everything every rule sees, most valuable rule first: for evaluation; screens use `checkTarget`. */
export const allFindings = (
  wording: TargetWording,
  context: CheckContext,
  rules: Rule[] = allRules,
): Finding[] => rules.flatMap((rule) => rule.check(wording, context));

/**
 * What to tell the mentor about a target: at most five findings, two about any one text; warnings and earlier rules
 * win. In the order of the editor: by field, step, then severity. Nothing for a target with nothing in it.
 */
export function checkTarget(
  wording: TargetWording,
  context: CheckContext,
  rules: Rule[] = allRules,
): Finding[] {
  const told = new Map<string, number>();
  return allFindings(wording, context, rules)
    .sort((a, b) => severityRank(a) - severityRank(b))
    .filter(({ field, step }) => {
      const place = `${field} ${step}`;
      told.set(place, (told.get(place) ?? 0) + 1);
      return (told.get(place) ?? 0) <= MOST_PER_TEXT;
    })
    .slice(0, MOST_SHOWN)
    .sort(
      (a, b) =>
        FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) ||
        (a.step ?? 0) - (b.step ?? 0) ||
        severityRank(a) - severityRank(b),
    );
}
