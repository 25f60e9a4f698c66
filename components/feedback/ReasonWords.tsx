import type { PriorityReason } from '#utils/feedback/types.ts';
import { type Say, say } from '#utils/i18n/t.ts';

/** More would be a list to read instead of a reason. */
const SHOWN = 2;

function wordsFor({ kind, criterion }: PriorityReason): Say {
  if (kind === 'blocks' && criterion)
    return { key: 'feedback.reason.blocksCode', args: { criterion } };
  return { key: `feedback.reason.${kind}` };
}

/** Why a point comes first, in words; nothing when only its place in the text speaks for it. */
export function ReasonWords({ reasons }: { reasons: PriorityReason[] }) {
  if (reasons.length === 0) return null;
  const words = reasons.slice(0, SHOWN).map((reason) => say(wordsFor(reason)));
  return <span class="soft">{words.join(' · ')}</span>;
}
