import { readDraftQueue } from '#components/targets/target-draft.ts';
import { newlyNamed, type Whose } from '#components/targets/whose.ts';
import { RecordId } from '#utils/domain/ids.ts';
import { type Piece, textPiece } from './piece.ts';

/** A target that was begun from brought text and not saved. */
export interface LeftBehind {
  name: string;
  /** Its text and learner, to go on with. */
  piece: Piece;
}

/**
 * Whose draft it is, by its key; `null` = a learner whom their own page proves, where it shows by itself, or a saved
 * target that is being reworded.
 */
function whoseDraft(key: string, name: string): Whose | null {
  const part = /^target\/([^/]+)\/new$/.exec(key)?.[1];
  const whose = part && decodeURIComponent(part);
  if (!whose) return null;
  if (whose.startsWith('new:')) return newlyNamed(whose.slice('new:'.length));
  const record = RecordId.safeParse(whose);
  return record.success
    ? { key: whose, name, choice: { by: 'mentor', learnerId: record.data } }
    : null;
}

/**
 * The unfinished targets that no page leads back to: their text was pasted or sent here, for a learner whom no LMS page
 * proves. All others come back with their learner's page.
 */
export const leftBehind = (drafts: readonly { key: string; value?: unknown }[]): LeftBehind[] =>
  drafts.flatMap(({ key, value }) => {
    const queue = readDraftQueue(value);
    const whose = queue && whoseDraft(key, queue.name);
    if (!queue || !whose) return [];
    const origin = queue.queue[0]?.origin ?? null;
    const piece = { ...textPiece('', 'pasted', null), key: `left ${key}`, chosen: whose };
    return { name: whose.name, piece: origin ? { ...piece, ...origin } : { ...piece, blocks: [] } };
  });
