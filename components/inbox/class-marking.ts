import { wordsFor } from '#components/shell/answer-words.ts';
import { isAnonymous, peopleOf } from '#components/shell/people.ts';
import { type Piece, piecesOf } from '#components/shell/piece.ts';
import { isGroupWork } from '#components/shell/view.ts';
import type { Reading } from '#utils/domain/reading.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { KeepFeedback } from '#utils/services/types.ts';

/** One learner's marked work that can be kept. */
export interface Keepable {
  name: string;
  piece: Piece;
  keep: KeepFeedback;
}

/** Why something is not kept; a key of `inbox.why`. */
export type WhyLeft = 'anonymous' | 'unproved' | 'group' | 'cut' | 'empty';

export interface LeftOut {
  name: string | null;
  work: string | null;
  why: WhyLeft;
}

/** A page of many learners, or one from which everybody's feedback can be asked for. */
export const mayKeepClass = (reading: Reading): boolean =>
  reading.site !== null &&
  !isAnonymous(reading) &&
  (reading.classOf !== undefined || peopleOf(reading).length > 1);

/**
 * Why a class could not be read: "nothing to keep" must not be said where the LMS has refused, or has changed.
 *
 * @returns `null` when it was read, however little there is
 */
export function whyUnread(reading: Reading): MessageKey | null {
  if (reading.answer !== 'layout-changed') return null;
  // Nothing was refused, yet the list ended: the page went to other work.
  const isMoved = reading.missing.every((name) => name === 'list-cut');
  return isMoved ? 'inbox.moved' : wordsFor(reading).text;
}

function whyLeft(piece: Piece, reading: Reading): WhyLeft | null {
  if (!piece.identity) return isAnonymous(reading) ? 'anonymous' : 'unproved';
  if (isGroupWork(piece, reading)) return 'group';
  if (piece.blocks.some(({ cut }) => cut)) return 'cut';
  return piece.blocks.length === 0 ? 'empty' : null;
}

const keepOf = (piece: Piece): KeepFeedback | null =>
  piece.identity && {
    learner: { by: 'page', identity: piece.identity, name: piece.name ?? piece.identity.userId },
    work: piece.work,
    grade: piece.grade,
    markedOn: piece.markedOn,
    released: piece.released,
    blocks: piece.blocks,
  };

/**
 * Sorts a class's reading into what can be kept and what cannot. Nothing is kept under anybody whom the page does not
 * prove, of a group's work only the mentor knows the member, and a beginning is never kept as the whole.
 */
export function classMarking(reading: Reading): { keepable: Keepable[]; left: LeftOut[] } {
  const keepable: Keepable[] = [];
  const left: LeftOut[] = [];
  for (const person of peopleOf(reading)) {
    const pieces = piecesOf(person, reading.site ?? '', reading.url);
    if (pieces.length === 0) left.push({ name: person.name, work: null, why: 'empty' });
    for (const piece of pieces) {
      const why = whyLeft(piece, reading);
      const keep = why ? null : keepOf(piece);
      if (keep) keepable.push({ name: piece.name ?? '', piece, keep });
      else left.push({ name: person.name, work: piece.work.work, why: why ?? 'unproved' });
    }
  }
  return { keepable, left };
}
