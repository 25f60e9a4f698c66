import type { MessageKey } from '#utils/i18n/t.ts';

/**
 * What a part of a page is to a mentor, by the name that the readers have for it (`grader.formLearner`,
 * `submission.user_id`): the first that fits the name's last word. Names themselves are for the report.
 */
const PARTS: [RegExp, MessageKey][] = [
  [/rubric|criteri/i, 'report.part.criteria'],
  [/attempt/i, 'report.part.attempt'],
  [/comment|feedback|text|remark|body$/i, 'report.part.comments'],
  [/learner|user|student|author|name/i, 'report.part.learner'],
  [/column|row|table|container|list|submissions/i, 'report.part.list'],
  [/grade|score|mark/i, 'report.part.grade'],
  [/panel|form|region/i, 'report.part.panel'],
  [/-id$|course|activity|assignment/i, 'report.part.page'],
];

/** The parts that were not found, in plain words, each once. */
export const partsIn = (missing: string[]): MessageKey[] => {
  const words = missing.map((name) => {
    const last = name.split('.').at(-1) ?? '';
    return PARTS.find(([is]) => is.test(last))?.[1] ?? ('report.part.other' as const);
  });
  return [...new Set(words)];
};
