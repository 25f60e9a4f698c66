import type { ReadItem, Reading } from '#utils/domain/reading.ts';
import type { MoodleDetail } from '../types.ts';
import { faultOf } from './answers.ts';
import { landComment } from './land-comment.ts';
import { landGradebook } from './land-gradebook.ts';
import { landNotes } from './land-notes.ts';
import type { Landing } from './landing.ts';
import { withDueDay } from './printed-due.ts';

const landers: Record<
  MoodleDetail['what'],
  (reading: Reading, detail: MoodleDetail, doc: Document) => Landing
> = {
  comment: landComment,
  gradebook: landGradebook,
  notes: landNotes,
};

function land(reading: Reading, detail: MoodleDetail, doc: Document): Landing {
  const isKnown = reading.deeper.includes(detail.userId);
  const fault = isKnown ? faultOf(detail.answer, detail.what) : 'not-theirs';
  return fault ? { fault } : landers[detail.what](reading, detail, doc);
}

/** A page that held only signs of feedback holds feedback once one of them was followed. */
const answerWith = ({ answer }: Reading, items: ReadItem[]): Reading['answer'] =>
  answer === 'not-a-feedback-page' && items.length > 0 ? 'feedback' : answer;

/**
 * Puts what Moodle said beyond the page into the page's reading: whole texts in the place of cut ones, notes on the
 * document, gradebook comments. What does not prove to be about the learner, activity and attempt it was asked for is
 * left out, and the cut text stays cut. Printed due dates become days.
 *
 * @param read what the document gave
 * @param doc an extension document, for parsing HTML inertly
 * @returns the reading; in `deeper` only those of whom something is still missing; with the note `details-failed` and
 *   the causes (`logged-out`, `no-right`, `throttled`, `not-theirs`…) when something that was asked for is
 */
export function completeMoodle(
  read: Reading,
  details: readonly MoodleDetail[],
  doc: Document,
): Reading {
  const reading = withDueDay(read);
  if (details.length === 0) return reading;
  const faults = new Set<string>();
  const failed = new Set<string>();
  let { items } = reading;
  for (const detail of details) {
    const landing = land({ ...reading, items }, detail, doc);
    if ('items' in landing) items = landing.items;
    else {
      faults.add(landing.fault);
      failed.add(detail.userId);
    }
  }
  const asked = new Set(details.map(({ userId }) => userId));
  const isMissing = (userId: string) => !asked.has(userId) || failed.has(userId);
  const deeper = reading.deeper.filter(isMissing);
  const notes = reading.notes.filter((note) => note !== 'notes-on-document' || deeper.length > 0);
  return {
    ...reading,
    answer: answerWith(reading, items),
    items,
    deeper,
    notes: faults.size > 0 ? [...notes, 'details-failed', ...faults] : notes,
  };
}
