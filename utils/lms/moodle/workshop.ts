import type { ReadItem } from '#utils/domain/reading.ts';
import { workshop } from './activity-selectors.ts';
import { idInLink, lineOf } from './dom.ts';
import { activityName, changed, type MoodlePage, type PageAnswer, recognised } from './page.ts';
import { itemsSaid, saidIn, saidInSource } from './said.ts';
import { isProved, notesOn, viewer, type Whose, whoseOf } from './whose.ts';

/** The author: picture and name on the work must be the same person's; without them (anonymous peers) nobody. */
function whoseWork(page: MoodlePage, work: Element): Whose {
  const links = [...work.querySelectorAll(workshop.author)];
  const [first = null, ...others] = links.map((link) => idInLink(link));
  const own = viewer(page);
  const isOwn = own.proved && own.learner.userId === first;
  const name = links.map((link) => lineOf(link, '.userinitials')).find(Boolean) ?? null;
  const proved = isProved(first, [...others, isOwn ? first : null]);
  return whoseOf({ name, userId: first, idNumber: null }, proved);
}

/** What one assessor wrote: on the work as a whole, and on each aspect in a box of its own. */
function assessmentItems(page: MoodlePage, assessment: Element, known: Partial<ReadItem>) {
  const about = { ...known, author: lineOf(assessment.querySelector(workshop.reviewer)) };
  const overall = [...assessment.querySelectorAll(workshop.overall)].map((place) => saidIn(place));
  const aspects = [...assessment.querySelectorAll<HTMLTextAreaElement>(workshop.comment)].map(
    (box) => saidInSource(box.value, null, box.ownerDocument),
  );
  return [...overall, ...aspects].flatMap((said) =>
    itemsSaid(page, { ...about, source: 'workshop' }, said),
  );
}

/** Whether words of an assessor stand where they are not looked for: outside an assessment, or in a box of another name. */
function hasUnknownPart(page: MoodlePage): boolean {
  const isOutside = (place: Element) => place.closest(workshop.assessment) === null;
  const boxes = page.doc.querySelectorAll<HTMLTextAreaElement>(
    `${workshop.assessment} ${workshop.anyWords}`,
  );
  return (
    [...page.doc.querySelectorAll(`${workshop.overall}, ${workshop.comment}`)].some(isOutside) ||
    [...boxes].some((box) => box.value.trim() !== '' && !box.matches(workshop.comment))
  );
}

/** Reads one submission to a workshop: what its assessors, mostly fellow learners, wrote about it. */
export function readWorkshop(page: MoodlePage): PageAnswer {
  const work = page.doc.querySelector(workshop.submission);
  if (!work) return changed(['workshop.submission']);
  const whose = whoseWork(page, work);
  const assessments = [...page.doc.querySelectorAll(workshop.assessment)];
  const known = { learner: whose.learner, work: activityName(page) };
  const items = assessments.flatMap((each) => assessmentItems(page, each, known));
  const isUnsure = hasUnknownPart(page);
  if (items.length === 0 && (isUnsure || page.doc.querySelector(workshop.overall)))
    return changed(['workshop.assessment']);
  const notes = [...notesOn(whose), 'peer-assessed', ...(isUnsure ? ['parts-unread'] : [])];
  return recognised([whose.learner], items, notes);
}
