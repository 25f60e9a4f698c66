import type { ReadItem, Way } from '#utils/domain/reading.ts';
import { bodyRows, cellsOf, gradeOf, idAfter, idInLink, lineOf, tableIn } from './dom.ts';
import { overviewWay } from './grade-overview.ts';
import {
  changed,
  type MoodlePage,
  nobody,
  notFeedback,
  type PageAnswer,
  recognised,
} from './page.ts';
import { itemsSaid, saidIn } from './said.ts';
import { anyPage, gradeReport } from './selectors.ts';
import { isProved, notesOn, viewer, type Whose, whoseOf } from './whose.ts';

/** A link to the learner in the report's own heading or, on course/user.php, in the breadcrumb. */
function learnerLink(page: MoodlePage, container: Element): Element | null {
  let before = container.previousElementSibling;
  // Without anything around the tables, a line break and a menu may come between; never another report.
  if (container === tableIn(container))
    while (before && !before.querySelector(anyPage.userLink) && !before.matches('table'))
      before = before.previousElementSibling;
  const isHeading = before?.matches(`${gradeReport.heading}, h1, h2, h3, h4`) ?? false;
  const heading = isHeading ? (before?.querySelector(anyPage.userLink) ?? null) : null;
  return (
    heading ?? page.doc.querySelector(anyPage.breadcrumb)?.querySelector(anyPage.userLink) ?? null
  );
}

/** Whom a report names itself: its container, else all of its rows, if they agree. */
function learnerIn(container: Element): string | null {
  if (container !== tableIn(container)) return idAfter('user-report-', container.id);
  const rows = container.querySelectorAll('[id^="row_"]');
  const ids = new Set([...rows].map(({ id }) => /^row_\d+_(\d+)$/.exec(id)?.[1] ?? null));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/** The learner whom the address asks for; 0 = all. */
function idInAddress({ url }: MoodlePage): string | null {
  const id = url.searchParams.get(url.pathname.endsWith('/course/user.php') ? 'user' : 'userid');
  return id === '0' ? null : id;
}

const isViewer = (page: MoodlePage, userId: string | null): boolean =>
  userId !== null && (page.viewerId ?? viewer(page).learner.userId) === userId;

/**
 * The container names the learner; the link on the name, the address, or the viewer's own id must agree. Without any
 * of them it is the viewer's own report only if the viewer is that learner.
 */
function whoseReport(page: MoodlePage, container: Element): Whose {
  const userId = learnerIn(container);
  const link = learnerLink(page, container);
  const own = isViewer(page, userId);
  const proved = isProved(userId, [idInLink(link), idInAddress(page), own ? userId : null]);
  const name = lineOf(link) ?? (own ? viewer(page).learner.name : null);
  return whoseOf({ name, userId, idNumber: null }, proved);
}

const cellNamed = (cells: Element[], column: string) =>
  cells.find((cell) => cell.classList.contains(`column-${column}`));

/** A workshop's feedback in the gradebook is the workshop's own; only its link or icon says what a row is. */
export function sourceOf(head: Element): ReadItem['source'] {
  const link = head.querySelector(gradeReport.itemLink)?.getAttribute('href') ?? '';
  const icon = head.querySelector(gradeReport.itemIcon)?.getAttribute('src') ?? '';
  return link.includes('/mod/workshop/') || /[/=]workshop(?:[/&]|$)/.test(icon)
    ? 'workshop'
    : 'comment';
}

function rowItem(page: MoodlePage, row: Element, whose: Whose): ReadItem[] {
  const cells = cellsOf(row);
  const head = cells.find((cell) => cell.id.startsWith('row_'));
  const feedback = cellNamed(cells, 'feedback');
  if (!head || !feedback) return [];
  // `row_<grade item>_<learner>`: a row of another learner's report must not be taken for this one's.
  const rowLearner = /_(\d+)$/.exec(head.id)?.[1] ?? null;
  const learner = !whose.proved || rowLearner === whose.learner.userId ? whose.learner : nobody;
  const hidden = [head, feedback].some((cell) => cell.classList.contains('dimmed_text'));
  const own = isViewer(page, whose.learner.userId);
  const known = {
    learner,
    work: lineOf(head.querySelector(gradeReport.itemName) ?? head),
    activityId: idInLink(head.querySelector(gradeReport.itemLink)),
    grade: gradeOf(cellNamed(cells, 'grade'), gradeReport.menus),
    released: own ? true : hidden ? false : null,
    source: sourceOf(head),
  };
  return itemsSaid(page, known, saidIn(feedback));
}

/**
 * Whether words may stand where none are looked for: a row with a grade and no place for feedback, or one of no report.
 * Rows of categories have neither.
 */
function hasLost(page: MoodlePage, containers: Element[]): boolean {
  return [...page.doc.querySelectorAll(gradeReport.rowHead)].some((head) => {
    const cells = cellsOf(head.parentElement);
    const isRow = cellNamed(cells, 'grade') !== undefined;
    const isIn = containers.some((each) => each.contains(head));
    return !isIn || (isRow && !cellNamed(cells, 'feedback'));
  });
}

/**
 * From one learner's marks to their other courses: only where the viewer is somebody else and the address is not a
 * course's own report, so for a mentor who reached it from outside the course.
 */
function waysOn(page: MoodlePage, reports: { whose: Whose }[]): Way[] {
  const [only, ...others] = reports;
  const userId = only?.whose.learner.userId;
  if (!userId || others.length > 0 || isViewer(page, userId)) return [];
  if (!page.url.pathname.endsWith('/course/user.php')) return [];
  return [{ course: null, url: overviewWay(page.site, userId) }];
}

/**
 * Reads a gradebook report of one learner or of all: the comment on each graded activity, whole. It holds no rubric or
 * guide remarks, no files, no earlier attempts, and does not say which attempt a comment is about.
 */
export function readGradeReport(page: MoodlePage): PageAnswer {
  const known = [...page.doc.querySelectorAll(gradeReport.container)];
  const containers =
    known.length > 0 ? known : [...page.doc.querySelectorAll(gradeReport.bareTable)];
  if (containers.length === 0)
    return page.doc.querySelector(gradeReport.chooser) && !idInAddress(page)
      ? notFeedback(['choose-learner'])
      : changed(['gradeReport.container']);
  const titled = {
    ...page,
    course: page.course ?? lineOf(page.doc.querySelector(anyPage.heading)),
  };
  const reports = containers.map((container) => ({
    whose: whoseReport(titled, container),
    rows: bodyRows(tableIn(container)),
  }));
  const heads = reports.flatMap(({ rows }) => rows.flatMap(cellsOf));
  if (!heads.some((cell) => cell.id.startsWith('row_'))) return changed(['gradeReport.row']);
  if (!containers.some((each) => each.querySelector('.column-feedback')))
    return changed(['gradeReport.feedbackColumn']);
  const items = reports.flatMap(({ whose, rows }) =>
    rows.flatMap((row) => rowItem(titled, row, whose)),
  );
  const strays = items.some((item) => item.learner === nobody) ? ['learner-unproved'] : [];
  return {
    ...recognised(
      reports.map(({ whose }) => whose.learner),
      items,
      [
        ...reports.flatMap(({ whose }) => notesOn(whose)),
        ...strays,
        ...(hasLost(titled, containers) ? ['parts-unread'] : []),
      ],
    ),
    ways: waysOn(titled, reports),
  };
}
