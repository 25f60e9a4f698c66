import type { RuleName } from '#utils/domain/rule-name.ts';
import type { TargetWording } from '#utils/domain/target.ts';
import { isEnglish } from '#utils/plain-words/english.ts';
import { allRules } from './rules/all.ts';
import { sensitive } from './rules/sensitive.ts';
import type { CheckContext, CheckedField, Finding, Rule, Severity } from './types.ts';

/** More than this beside one target is noise: the mentor sees the most valuable ones. */
export const MOST_SHOWN = 5;
/** One text carries no more than this. */
const MOST_PER_TEXT = 2;

/** Rules that do not read the words, or only find some. The others know English alone, and of another language would say what is not so. */
const IN_ANY_LANGUAGE: RuleName[] = [
  'sensitive',
  'day',
  'recycled',
  'too-many',
  'if-then',
  'why',
  'not-agreed',
];

const FIELDS: CheckedField[] = [
  'sources',
  'statement',
  'steps',
  'evidence',
  'due',
  'why',
  'ifThen',
  'agreedOn',
];
const RANK: Record<Severity, number> = { warn: 0, hint: 1, quiet: 2 };

/** What the mentor asks first comes before all else; then the louder. */
const rank = ({ asksFirst, severity }: Finding): number => (asksFirst ? -1 : RANK[severity]);

/** Everything every rule sees, most valuable rule first: for evaluation; screens use `checkTarget`. */
export const allFindings = (
  wording: TargetWording,
  context: CheckContext,
  rules: Rule[] = allRules,
): Finding[] => {
  const able = isEnglish([wording.statement, ...wording.steps.map(({ text }) => text)].join('\n'))
    ? rules
    : rules.filter(({ name }) => IN_ANY_LANGUAGE.includes(name));
  return able.flatMap((rule) => rule.check(wording, context));
};

/** Finishing touches wait until nothing is wrong any more. */
function withoutEarlyTouches(findings: Finding[]): Finding[] {
  const isUnfinished = findings.some(({ severity }) => severity === 'warn');
  return isUnfinished ? findings.filter(({ severity }) => severity !== 'quiet') : findings;
}

/**
 * What to tell the mentor about a target: at most five findings, two about any one text; warnings and earlier rules
 * win. In the order of the editor: by field, step, then severity. Nothing for a target with nothing in it.
 * @param off rules that do not speak, as settings and college say (`rulesOff`)
 */
export function checkTarget(
  wording: TargetWording,
  context: CheckContext,
  off: readonly RuleName[] = [],
  rules: Rule[] = allRules,
): Finding[] {
  const told = new Map<string, number>();
  const speaking = rules.filter(({ name }) => !off.includes(name));
  return withoutEarlyTouches(allFindings(wording, context, speaking))
    .sort((a, b) => rank(a) - rank(b))
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
        rank(a) - rank(b),
    );
}

/**
 * What the mentor is asked before the wording is saved, however much else there is to say. Of the rules only one asks, so it
 * may be called at every key.
 */
export const asksBeforeSaving = (
  wording: TargetWording,
  context: CheckContext,
  off: readonly RuleName[] = [],
  rules: Rule[] = [sensitive],
): Finding[] =>
  allFindings(
    wording,
    context,
    rules.filter(({ name }) => !off.includes(name)),
  ).filter(({ asksFirst }) => asksFirst === true);
