import type { PageReading } from '#components/hooks/use-reading.ts';
import type { Reading } from '#utils/domain/reading.ts';
import { isAnonymous, type PagePerson, peopleOf } from './people.ts';
import { emptyPieceOf, type Piece, piecesOf } from './piece.ts';

/** What the mentor chose on a page with several learners or works, and text they brought. */
export interface Choices {
  person: string | null;
  piece: string | null;
  text: Piece | null;
}

export const NO_CHOICES: Choices = { person: null, piece: null, text: null };

/** The screen to show. `back` is the choice that a way back undoes. */
export type View =
  | { is: 'reading' }
  | { is: 'answer'; reading: Reading }
  | { is: 'failed'; why: Extract<PageReading, { is: 'failed' }>['why'] }
  | { is: 'no-page' }
  | { is: 'people'; people: PagePerson[]; reading: Reading }
  | { is: 'works'; person: PagePerson; pieces: Piece[]; back: 'person' | null }
  | { is: 'piece'; piece: Piece; reading: Reading | null; back: keyof Choices | null };

/** A page's own mark: when it changes, everything chosen on the page before is void. */
export const pageMark = (state: PageReading): string =>
  state.is === 'read'
    ? [state.reading.url, ...peopleOf(state.reading).map(({ key }) => key)].join(' ')
    : state.is;

/** A page may hold no feedback itself and name those who have some behind it (a class's gradebook). */
const hasPeople = (reading: Reading): boolean =>
  reading.site !== null &&
  (reading.answer === 'feedback' || reading.answer === 'nothing-yet' || reading.deeper.length > 0);

/** The learner whom a screen of the page's own feedback is about; `null` = several, nobody proved, or brought text. */
export function userIdIn(view: View): string | null {
  if (view.is === 'works') return view.person.identity?.userId ?? null;
  if (view.is !== 'piece' || view.piece.origin !== 'page') return null;
  return view.piece.identity?.userId ?? null;
}

function viewOfReading(reading: Reading, choices: Choices): View {
  const people = hasPeople(reading) ? peopleOf(reading) : [];
  const [only] = people;
  if (!only || reading.site === null) return { is: 'answer', reading };
  const isList = people.length > 1;
  const person = isList ? people.find(({ key }) => key === choices.person) : only;
  if (!person) return { is: 'people', people, reading };
  const pieces = piecesOf(person, reading.site, reading.url);
  const [first] = pieces;
  if (!first) {
    const piece = emptyPieceOf(person, reading.site, reading.url);
    return { is: 'piece', piece, reading, back: isList ? 'person' : null };
  }
  if (pieces.length === 1) {
    return { is: 'piece', piece: first, reading, back: isList ? 'person' : null };
  }
  const piece = pieces.find(({ key }) => key === choices.piece);
  if (!piece) return { is: 'works', person, pieces, back: isList ? 'person' : null };
  return { is: 'piece', piece, reading, back: 'piece' };
}

/** Brought text may well be copied from the page behind it: where that marking is held back, so is the text. */
function asHeldBack(text: Piece, reading: Reading | null): Piece {
  const isHeld =
    reading?.notes.includes('not-released') ||
    reading?.items.some(({ released }) => released === false);
  return isHeld ? { ...text, released: false } : text;
}

/** Which screen follows from the page's answer and the mentor's choices. Text they brought comes first. */
export function viewOf(state: PageReading, choices: Choices): View {
  const reading = state.is === 'read' ? state.reading : null;
  if (choices.text)
    return { is: 'piece', piece: asHeldBack(choices.text, reading), reading, back: 'text' };
  if (reading) return viewOfReading(reading, choices);
  if (state.is === 'failed') return { is: 'failed', why: state.why };
  return state.is === 'reading' ? { is: 'reading' } : { is: 'no-page' };
}

/**
 * Nothing may be saved from anonymous marking: of the page's own feedback, what has no learner; of brought text, any that
 * comes while the page shows nothing but anonymous work, since it may well be copied from there.
 */
export function isLocked(piece: Piece, reading: Reading | null): boolean {
  if (!reading || !isAnonymous(reading) || piece.identity) return false;
  return piece.origin === 'page' || peopleOf(reading).every(({ identity }) => identity === null);
}
