import type { Way } from '#utils/domain/reading.ts';
import { bodyRows, idInLink, lineOf } from './dom.ts';
import { overview } from './gradebook-selectors.ts';
import { changed, type MoodlePage, notFeedback, type PageAnswer } from './page.ts';

/** The learner that a row is about: its id holds their number. */
const rowLearner = (row: Element): string | null =>
  /^grade-report-overview-(\d+)_/.exec(row.id)?.[1] ?? null;

/** The way to one learner's marks in one course: built anew from the ids, so that no link of the page is followed. */
export const courseWay = (site: string, courseId: string, userId: string): string =>
  `${site}/course/user.php?mode=grade&id=${courseId}&user=${userId}`;

/** The way to all courses of a learner. */
export const overviewWay = (site: string, userId: string): string =>
  `${site}/grade/report/overview/index.php?userid=${userId}`;

/** A row's course, when row, link and address name the same learner. */
function wayIn(page: MoodlePage, row: Element): Way[] {
  const link = row.querySelector(overview.courseLink);
  const [userId, courseId] = [idInLink(link, 'user') ?? idInLink(link, 'userid'), idInLink(link)];
  const asked = page.url.searchParams.get('userid');
  if (!link || !userId || !courseId || userId !== rowLearner(row)) return [];
  if (!URL.parse(link.getAttribute('href') ?? '', page.url)?.href.startsWith(`${page.site}/`))
    return [];
  if (asked !== null && asked !== '0' && asked !== userId) return [];
  return [{ course: lineOf(link), url: courseWay(page.site, courseId, userId) }];
}

/**
 * Reads the list of a learner's courses. It holds grades and no feedback; for a parent-role mentor, who is in none of
 * the courses, it is the way to all of the learner's work.
 */
export function readGradeOverview(page: MoodlePage): PageAnswer {
  const table = page.doc.querySelector(overview.table);
  if (!table) return notFeedback();
  const rows = bodyRows(table).filter((row) => row.querySelector('a'));
  const ways = rows.flatMap((row) => wayIn(page, row));
  if (rows.length > 0 && !rows.some(rowLearner)) return changed(['overview.row']);
  return { ...notFeedback(ways.length > 0 ? ['choose-course'] : []), ways };
}
