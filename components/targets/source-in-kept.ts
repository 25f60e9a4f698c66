import type { Feedback } from '#utils/domain/feedback.ts';
import { placeOf } from '#utils/domain/same-words.ts';
import { textAt } from '#utils/domain/span.ts';
import type { TargetSource } from '#utils/domain/target.ts';
import type { DraftSource, Origin } from './target-draft.ts';

/**
 * A draft's source as it stands in the feedback that was kept: what another page had shown of the same marking came
 * first there, so the place may be another, and so may the spaces before the words.
 *
 * @returns `null` when the words are not in it
 */
export function sourceInKept(
  { block, span, quote }: DraftSource,
  { blocks }: Pick<Origin, 'blocks'>,
  kept: Pick<Feedback, 'id' | 'blocks'>,
): TargetSource | null {
  const read = blocks[block];
  const place = read ? placeOf(kept.blocks, read) : null;
  if (!read || place === null) return null;
  const text = kept.blocks[place]?.text ?? '';
  const source = { feedbackId: kept.id, block: place, span, quote };
  if (textAt(text, span) === textAt(read.text, span)) return source;
  const start = text.indexOf(quote);
  return start === -1 ? source : { ...source, span: { start, end: start + quote.length } };
}
