import type { Reading } from '#utils/domain/reading.ts';
import { pdfNotesPath } from './allowed-reads.ts';
import { idInLink } from './dom.ts';
import { gradingList } from './grading-list-selectors.ts';
import { gradingRows } from './grading-rows.ts';
import { type NotesOpener, notesOpeners, openableCopies } from './marked-copies.ts';
import type { MoodlePage } from './page.ts';
import { grader, learnerPage } from './selectors.ts';
import { type About, below, ofActivity, type Wanted } from './wanted.ts';

/** The path that a link of the page leads to, if it stays on this site and is about this activity. */
function ownPath(page: MoodlePage, link: Element): string | null {
  const address = URL.parse(link.getAttribute('href') ?? '', page.url);
  const isOwn = address?.origin === page.url.origin && idInLink(link) === page.activityId;
  return isOwn ? address.pathname + address.search : null;
}

function notesOf(
  page: MoodlePage,
  root: Element,
  userId: string,
  openers: readonly NotesOpener[],
): Wanted[] {
  return openableCopies(root, userId, openers).map(({ copy, opener }) => {
    const { assignmentId, attempt } = opener;
    const about: About = {
      ...ofActivity(page),
      what: 'notes',
      userId,
      attempt,
      gradeId: copy.gradeId,
    };
    const path = below(page, pdfNotesPath(assignmentId, userId, attempt));
    return { about, path, body: null };
  });
}

/** The rest of every cut comment in a proved row, by the row's own link, and the notes on its marked copy. */
function onGradingList(page: MoodlePage): Wanted[] {
  const table = page.doc.querySelector(gradingList.table);
  const list = table && gradingRows(table);
  if (!list || list.columns.anonymous) return [];
  const openers = notesOpeners(page.doc);
  return list.rows.flatMap(({ row, cells, whose, attempt }) => {
    const { userId } = whose.learner;
    if (!whose.proved || userId === null) return [];
    const links = list.columns.feedback.flatMap((at) => [
      ...(cells[at]?.querySelectorAll(gradingList.cutSign) ?? []),
    ]);
    const [link] = links;
    const path = link && links.length === 1 ? ownPath(page, link) : null;
    const about: About = {
      ...ofActivity(page),
      what: 'comment',
      userId,
      attempt,
      gradeId: idInLink(link, 'gid'),
    };
    const rest = path && about.gradeId ? [{ about, path, body: null }] : [];
    return [...rest, ...notesOf(page, row, userId, openers)];
  });
}

/** The notes on the marked copies of the one learner whom the page is about: the viewer's own, or the grader's. */
function onOneLearner(page: MoodlePage, reading: Reading): Wanted[] {
  const userId = reading.subjects[0]?.userId ?? null;
  if (userId === null || reading.subjects.length !== 1) return [];
  const parts = page.doc.querySelectorAll(
    reading.pageKind === 'assign-grader'
      ? `${grader.gradePanel} ${grader.form}`
      : `${learnerPage.feedback}, ${learnerPage.earlierAttempt}`,
  );
  const openers = notesOpeners(page.doc);
  return [...parts].flatMap((part) => notesOf(page, part, userId, openers));
}

/** What Moodle can be asked beyond a page of an assignment. */
export function wantedOfAssignment(page: MoodlePage, reading: Reading): Wanted[] {
  switch (reading.pageKind) {
    case 'assign-grading-list':
      return onGradingList(page);
    case 'assign-grader':
    case 'assign-view':
      return onOneLearner(page, reading);
    default:
      return [];
  }
}
