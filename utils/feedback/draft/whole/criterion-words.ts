/** A criterion's code at the end of what stands before: "A.P2", "3/B.P3", "AC 1.2". */
const CODE_BEFORE = /(?:^|[\s/(])(?:[A-E]\.)?(?:[PMD]\d|AC ?\d[\d.]*|LO ?\d|\d\.\d)[.:)-]*\s*$/;
const CODE_IN = /^(?:[A-E]\.)?(?:[PMD]\d|AC ?\d[\d.]*|LO ?\d|\d\.\d)[.:)-]*\s/;
const COMMANDS =
  /^(?:explain|evaluate|describe|plan|lead|carry out|identify|analyse|assess|compare|discuss|outline|demonstrate|produce|review|perform|prepare|justify|investigate|apply|use|select|summarise|state|define|recommend|design|create|develop)\b/i;
const VERDICT =
  /^[\s:.;,–-]*(?:not yet |partly |fully |partially )?(?:achieved|met|not met|yes|no|pass|passed|evidenced|covered|✓|✔|✗|\p{L}+ of \p{L}+)(?![\p{L}'])/iu;

/**
 * Whether a sentence that begins like a request only repeats what a criterion asks: behind its code, with the verdict right after it ("A.P2 Explain
 * how two businesses differ - not yet achieved"). Asked for as it stands it would be the whole criterion, met or not.
 */
export function isCriterionWords(said: string, before: string, after: string): boolean {
  const words = said.replace(CODE_IN, '');
  const isCoded = words !== said || CODE_BEFORE.test(before.slice(-24));
  if (!isCoded || !COMMANDS.test(words) || /\b(?:you|your)\b/i.test(words)) return false;
  return (
    VERDICT.test(after.slice(0, 40)) ||
    / - (?:not yet )?(?:achieved|met)\b|: \p{L}+ of \p{L}+/iu.test(words)
  );
}

/** Whether words behind a criterion's code may be nothing but that criterion: "1.2 Describe the role of three services". @param place the code, as it stands */
export const mayBeCriterion = (words: string, place: string): boolean =>
  COMMANDS.test(words) && CODE_BEFORE.test(place);

const NOT_NOW =
  /(?:^|[\s])(?:was|before|previously|last time|(?:oral )?questions? asked|(?:you|he|she|they|learner) (?:was|were) asked[^.:\n]{0,30})\s*:\s*(?:[^\n:.]{0,120},\s*)?$/i;

/** Whether what stands before says that a request is an earlier one, or was put by word of mouth: "Was: alt text missing. Now: added." */
export const isNotNow = (before: string): boolean => NOT_NOW.test(before.slice(-160));
