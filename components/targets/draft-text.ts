import type { TargetWording } from '#utils/domain/target.ts';

/** Everything typed in an editor as plain text, for the clipboard when a save has failed. */
export const draftText = ({
  statement,
  steps,
  evidence,
  due,
  why,
  ifThen,
  ownWords,
}: TargetWording): string =>
  [
    statement,
    ...steps.map(({ text }, at) => `${at + 1}. ${text}`),
    evidence,
    due,
    why,
    ifThen,
    ownWords,
  ]
    .filter(Boolean)
    .join('\n');
