import type { ReadItem, ReadLearner } from '#utils/domain/reading.ts';
import { cellsOf, idInLink, lineOf } from './dom.ts';
import { openComment } from './gradebook-selectors.ts';
import type { MoodlePage } from './page.ts';
import { itemsSaid, saidIn } from './said.ts';
import { gradeReport } from './selectors.ts';
import { releasedIn } from './shown-grade.ts';

/** A learner's row, and who its places prove it to be. */
export interface LearnerRow {
  row: Element;
  learner: ReadLearner;
}

/**
 * Whose comment is open. Moodle shows the name and, beneath it, what else identifies the learner, but no user id: both
 * must be those of one row and no other.
 */
function learnerInModal(body: Element, rows: LearnerRow[]): ReadLearner {
  const identity = lineOf(body.querySelector(openComment.modalIdentity))?.split(/\s*,\s*/) ?? [];
  const name =
    body.querySelector(openComment.modalInitials)?.getAttribute('title') ??
    lineOf(body, `${openComment.modalText}, ${openComment.modalIdentity}, .userinitials`);
  const agreeing = rows.filter(({ row, learner }) => {
    const fields = cellsOf(row).map((cell) => lineOf(cell));
    const isSame = identity.length > 0 && identity.every((part) => fields.includes(part));
    return learner.name === name && isSame;
  });
  const [only] = agreeing;
  return agreeing.length === 1 && only ? only.learner : { name, userId: null, idNumber: null };
}

/** The item whose comment is open, by its title among the column heads. */
function itemInModal(page: MoodlePage, modal: Element, learner: ReadLearner): Partial<ReadItem> {
  const work = lineOf(modal.querySelector(openComment.modalTitle));
  const heads = [...page.doc.querySelectorAll(gradeReport.itemLink)].filter(
    (link) => !modal.contains(link) && lineOf(link) === work,
  );
  const [head] = heads;
  if (heads.length !== 1 || !head) return { work, released: false };
  const item = head.closest('[data-itemid]')?.getAttribute('data-itemid') ?? '';
  const cell = page.doc.getElementById(`u${learner.userId}i${item}`);
  const shown = lineOf(cell?.querySelector('.gradevalue'));
  const href = head.getAttribute('href') ?? '';
  return {
    work,
    activityId: href.includes('/mod/') ? idInLink(head) : null,
    grade: shown && !/^[-–—]$/.test(shown) ? shown : null,
    released: releasedIn(cell),
    ...(href.includes('/mod/workshop/') && { source: 'workshop' }),
  };
}

/** The comment that the mentor has opened in the grader report, in Moodle's own window over it. */
export function openCommentItems(page: MoodlePage, rows: LearnerRow[]): ReadItem[] {
  return [...page.doc.querySelectorAll(openComment.modal)].flatMap((modal) => {
    const body = modal.querySelector(openComment.modalBody);
    const text = body?.querySelector(openComment.modalText);
    if (!body || !text || !body.querySelector(openComment.modalInitials)) return [];
    const learner = learnerInModal(body, rows);
    const known = { learner, ...itemInModal(page, modal, learner) };
    return itemsSaid(page, { source: 'comment', ...known }, saidIn(text));
  });
}
