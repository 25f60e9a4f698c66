import { type RulePolicy, rulesOff } from '#utils/domain/rule-name.ts';
import type { Policy } from './policy.ts';
import type { Settings } from './settings.ts';

/** What the college says of the rules of the check. */
const rulePolicyOf = ({ rulesOff: off = [], rulesOn: on = [] }: Policy): RulePolicy => ({
  off,
  on,
});

/** What the college leaves out of its rule for erasing never happens. */
const fixedRetention = ({
  daysAfterExport = null,
  yearEnd = null,
}: NonNullable<Policy['retention']>): Settings['retention'] => ({ daysAfterExport, yearEnd });

/** The settings that count: the mentor's, but for what the college fixed. */
export function effective(own: Settings, policy: Policy): Settings {
  const { wordWatch = [] } = policy;
  return {
    ...own,
    language: policy.language ?? own.language,
    retention: policy.retention ? fixedRetention(policy.retention) : own.retention,
    rulesOff: rulesOff(own.rulesOff, rulePolicyOf(policy)),
    terms: policy.terms ?? own.terms,
    usualBody: policy.awardingBody ?? own.usualBody,
    statusNames: { ...own.statusNames, ...policy.statusNames },
    wordWatch: {
      added: [...new Set([...wordWatch, ...own.wordWatch.added])],
      off: own.wordWatch.off.filter((word) => !wordWatch.includes(word)),
    },
    lockAfter: Math.min(own.lockAfter, policy.lockAfter ?? own.lockAfter),
    hints: policy.hints ?? own.hints,
    offersWordings: policy.offersWordings ?? own.offersWordings,
  };
}

/**
 * A change that was made to the settings that count, as a change of the mentor's own: what the college fixed is not taken for
 * their choice, so that theirs is there again when the college lets go.
 */
export function ownChange(
  change: Partial<Settings>,
  own: Settings,
  policy: Policy,
): Partial<Settings> {
  const { off, on } = rulePolicyOf(policy);
  const fixed = new Set([...off, ...on]);
  const { rulesOff: chosen, statusNames, wordWatch } = change;
  const kept = Object.fromEntries(
    Object.entries(own.statusNames).filter(
      ([status]) => policy.statusNames && status in policy.statusNames,
    ),
  );
  const mine = Object.fromEntries(
    Object.entries(statusNames ?? {}).filter(
      ([status]) => !policy.statusNames || !(status in policy.statusNames),
    ),
  );
  return {
    ...change,
    ...(chosen && {
      rulesOff: [
        ...chosen.filter((name) => !fixed.has(name)),
        ...own.rulesOff.filter((name) => fixed.has(name)),
      ],
    }),
    ...(statusNames && { statusNames: { ...mine, ...kept } }),
    ...(wordWatch && {
      wordWatch: {
        off: [
          ...wordWatch.off,
          ...own.wordWatch.off.filter((word) => policy.wordWatch?.includes(word)),
        ],
        added: wordWatch.added.filter(
          (word) => !policy.wordWatch?.includes(word) || own.wordWatch.added.includes(word),
        ),
      },
    }),
  };
}
