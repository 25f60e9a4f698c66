import type { DeeperScope, Reading } from '#utils/domain/reading.ts';
import type { MoodleDetail } from '../types.ts';
import { moodleRequests } from './allowed-reads.ts';
import { idInLink } from './dom.ts';
import { cellsOfRow, reportRows, reportTable, whoseReportRow } from './grader-report.ts';
import { gradingRows } from './grading-rows.ts';
import { type NotesOpener, notesOpeners, openableCopies } from './marked-copies.ts';
import { activityName, type MoodlePage, openPage } from './page.ts';
import { grader, gradingList, learnerPage } from './selectors.ts';

/** One thing to ask Moodle, and what its answer will be about. */
export interface Wanted {
  about: Omit<MoodleDetail, 'answer'>;
  /** Below the page's own origin. */
  path: string;
  /** `null` = a GET. */
  body: string | null;
}

type About = Wanted['about'];

/** What is the same for everything on a page of one activity; what else is known comes on top. */
const ofActivity = (page: MoodlePage) => ({
  course: page.course,
  courseId: page.courseId,
  activityId: page.activityId,
  work: page.activityId === null ? null : activityName(page),
  attempt: null,
  gradeId: null,
  grade: null,
  released: null,
});

const below = ({ site }: MoodlePage, path: string): string =>
  new URL(site).pathname.replace(/\/+$/, '') + path;

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
    const path = below(page, moodleRequests.pdfNotes(assignmentId, userId, attempt));
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

/** The comment behind every grade of a proved row that says it has one. */
function onGraderReport(page: MoodlePage): Wanted[] {
  const table = reportTable(page.doc);
  const { courseId } = page;
  if (!table || !courseId) return [];
  return reportRows(table).flatMap((row) => {
    const { learner, proved } = whoseReportRow(row);
    const { userId } = learner;
    if (!proved || userId === null) return [];
    return cellsOfRow(row, table)
      .filter(({ hasFeedback }) => hasFeedback)
      .map(({ itemId, work, activityId, grade, released }) => ({
        about: {
          ...ofActivity(page),
          what: 'gradebook' as const,
          userId,
          activityId,
          work,
          grade,
          released,
        },
        path: below(page, moodleRequests.gradebookComment),
        body: moodleRequests.gradebookBody(courseId, userId, itemId),
      }));
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

function everythingWanted(page: MoodlePage, reading: Reading): Wanted[] {
  switch (reading.pageKind) {
    case 'assign-grading-list':
      return onGradingList(page);
    case 'grade-grader-report':
      return onGraderReport(page);
    case 'assign-grader':
    case 'assign-view':
      return onOneLearner(page, reading);
    default:
      return [];
  }
}

/** What two learners' parts of a page both lead to is nobody's; what one part leads to twice is asked once. */
function withoutShared(wanted: Wanted[]): Wanted[] {
  const alike = Map.groupBy(wanted, ({ path, body }) => `${path} ${body}`);
  return [...alike.values()].flatMap(([first, ...others]) => {
    const said = JSON.stringify(first);
    return first && others.every((each) => JSON.stringify(each) === said) ? [first] : [];
  });
}

/**
 * What Moodle can be asked beyond the page: only of learners whom the page proves and of whom its reading says that
 * there is more.
 *
 * @param reading what the document of this page gave, just now
 */
export function wantedOf(doc: Document, url: URL, reading: Reading, scope: DeeperScope): Wanted[] {
  const ofWhom = scope === 'class' ? reading.deeper : [scope.userId];
  const mayAsk = new Set(ofWhom.filter((userId) => reading.deeper.includes(userId)));
  if (mayAsk.size === 0) return [];
  const all = withoutShared(everythingWanted(openPage(doc, url), reading));
  return all.filter(({ about }) => mayAsk.has(about.userId));
}
