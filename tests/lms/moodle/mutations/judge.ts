import type { ReadItem, Reading } from '#utils/domain/reading.ts';
import type { Mutation } from './mutate.ts';

/** Words only: layout and punctuation are not what a text is told by. */
export const words = (text: string): string => text.replace(/[\s\p{P}]+/gu, '');

/** What the database holds: each learner's texts, and the texts of those whose names were hidden. */
export interface Truth {
  byLearner: Map<string, Set<string>>;
  anonymous: Set<string>;
}

/** Shorter ones may stand in anybody's text by chance. */
const TELLING = 25;

const isPartOf = (part: string, whole: string): boolean =>
  part.length >= TELLING && whole.includes(part);

/** Whether one text is or holds a telling part of the other. */
const isOf = (text: string, truth: string): boolean =>
  text === truth || isPartOf(text, truth) || isPartOf(truth, text);

const isOfAny = (text: string, truths: Iterable<string> = []): boolean =>
  [...truths].some((truth) => isOf(text, truth));

/** A text that the mutation itself carried elsewhere. */
const isMoved = (text: string, { moved }: Mutation): boolean =>
  moved.map(words).some((one) => one !== '' && (one.includes(text) || text.includes(one)));

function faultOf(item: ReadItem, truth: Truth, mutation: Mutation): string | null {
  const { userId } = item.learner;
  const text = words(item.text);
  if (userId === null || isMoved(text, mutation)) return null;
  const own = truth.byLearner.get(userId);
  if (isOfAny(text, own)) return null;
  if (isOfAny(text, truth.anonymous)) return `anonymous text under ${userId}: ${item.text}`;
  const other = [...truth.byLearner].find(([, texts]) => isOfAny(text, texts));
  return other ? `${other[0]}'s text under ${userId}: ${item.text}` : null;
}

/**
 * Where a text of the page is: the smallest element that holds all of it, and the place of feedback around it.
 *
 * @returns `null` when it cannot be found again as one piece (a file's name, a text put together)
 */
export function placeOf(doc: Document, item: ReadItem): Element | null {
  const text = words(item.text);
  const boxes = [...doc.querySelectorAll('textarea')];
  const box = boxes.find(({ value }) =>
    words(value.replace(/<[^>]*>/g, '')).startsWith(text.slice(0, 30)),
  );
  const cells = [
    ...doc.querySelectorAll('td, .feedbackfull, [class*="_assignfeedback_comments_"]'),
  ];
  const cell = cells.filter((one) => words(one.textContent ?? '').includes(text)).at(-1);
  return box ?? cell ?? null;
}

/**
 * The place is as it was, only its own text is gone; or the whole row is gone, as Moodle leaves out the rows of plugins
 * without feedback and of learners not asked for, or the whole rubric, as in work marked without one; or all of the
 * feedback, on a page that says itself that the work is not graded. That a reader cannot tell from a page without feedback.
 */
function isTrulyEmpty(place: Element | null, { kind, on }: Mutation): boolean {
  if (kind === 'removed' && on.matches('tr, .advancedgrade') && place && on.contains(place))
    return true;
  const saysNotGraded = on.ownerDocument.querySelector('.submissionnotgraded') !== null;
  if (kind === 'removed' && saysNotGraded && on.matches('.feedback')) return true;
  if (!place?.isConnected) return false;
  // What was taken away is in no place any more: the place stands there without a word.
  if (kind === 'removed') return words(place.textContent ?? '') === '';
  return kind === 'emptied' && (place === on || place.contains(on));
}

/** What is wrong with the answer to a page with one change in it; empty = nothing. */
export function faultsOf(
  reading: Reading,
  base: Reading,
  places: (Element | null)[],
  truth: Truth,
  mutation: Mutation,
): string[] {
  const faults = reading.items.flatMap((item) => faultOf(item, truth, mutation) ?? []);
  const isHidden = base.answer === 'feedback' && reading.answer === 'nothing-yet';
  const isExcused = places.every((place) => isTrulyEmpty(place, mutation));
  if (isHidden && !isExcused && mutation.kind !== 'texts-swapped') faults.push('silently empty');
  return faults;
}
