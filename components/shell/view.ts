import type { PageReading } from '#components/hooks/use-reading.ts';
import type { Reading } from '#utils/domain/reading.ts';
import { worksOf } from './attempts.ts';
import { isAnonymous, type PagePerson, peopleOf } from './people.ts';
import { emptyPieceOf, type Piece, piecesOf } from './piece.ts';

/** What the mentor chose on a page with several learners or works, and text they brought. */
export interface Choices {
  person: string | null;
  piece: string | null;
  text: Piece | null;
  /** Everybody's feedback is to be kept. */
  everybody: true | null;
}

/** What a way back from a piece of work undoes. */
export type WayBack = 'person' | 'piece' | 'text';

export const NO_CHOICES: Choices = {
  person: null,
  piece: null,
  text: null,
  everybody: null,
};

/** The screen to show. `back` is the choice that a way back undoes. */
export type View =
  | { is: 'reading' }
  | { is: 'answer'; reading: Reading }
  | { is: 'failed'; why: Extract<PageReading, { is: 'failed' }>['why'] }
  | { is: 'no-page' }
  | { is: 'people'; people: PagePerson[]; reading: Reading }
  | { is: 'everybody'; reading: Reading }
  | { is: 'works'; person: PagePerson; works: Piece[][]; reading: Reading; back: 'person' | null }
  | {
      is: 'piece';
      piece: Piece;
      /** All attempts at this work that the page has feedback on, newest first. */
      attempts: Piece[];
      reading: Reading | null;
      back: WayBack | null;
    };

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
  if (choices.everybody) return { is: 'everybody', reading };
  const people = hasPeople(reading) ? peopleOf(reading) : [];
  const [only] = people;
  if (!only || reading.site === null) return { is: 'answer', reading };
  const isList = people.length > 1;
  const person = isList ? people.find(({ key }) => key === choices.person) : only;
  if (!person) return { is: 'people', people, reading };
  const back = isList ? 'person' : null;
  const works = worksOf(piecesOf(person, reading.site, reading.url));
  const [first] = works;
  if (!first) {
    const piece = emptyPieceOf(person, reading.site, reading.url);
    return { is: 'piece', piece, attempts: [piece], reading, back };
  }
  const chosen = works.find((attempts) => attempts.some(({ key }) => key === choices.piece));
  if (works.length > 1 && !chosen) return { is: 'works', person, works, reading, back };
  const attempts = chosen ?? first;
  // The newest attempt, until the mentor asks for an earlier one.
  const piece = attempts.find(({ key }) => key === choices.piece) ?? attempts[0];
  return { is: 'piece', piece, attempts, reading, back: works.length > 1 ? 'piece' : back };
}

/** Brought text may well be copied from the page behind it: where that marking is held back, so is the text. */
export function asHeldBack(text: Piece, reading: Reading | null): Piece {
  const isHeld =
    reading?.notes.includes('not-released') ||
    reading?.items.some(({ released }) => released === false);
  return isHeld ? { ...text, released: false } : text;
}

/** Which screen follows from the page's answer and the mentor's choices. Text they brought comes first. */
export function viewOf(state: PageReading, choices: Choices): View {
  const reading = state.is === 'read' ? state.reading : null;
  if (choices.text) {
    const behind = reading ?? choices.text.brought?.behind ?? null;
    const piece = asHeldBack(choices.text, behind);
    return { is: 'piece', piece, attempts: [piece], reading: behind, back: 'text' };
  }
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

/**
 * Whether a group handed this in, so that the learner whom the page proves only stands for it. A page of many works has
 * one learner's own copies, and does not say which of them are a group's.
 */
export function isGroupWork(piece: Piece, reading: Reading | null): boolean {
  if (piece.origin !== 'page' || !reading?.notes.includes('group-representative')) return false;
  return new Set(reading.items.map(({ activityId }) => activityId)).size < 2;
}
