import type { CanvasGathered } from '../types.ts';
import { jsonOf } from './answers.ts';
import { type Asker, askPages } from './asker.ts';
import { answersTo, requests } from './requests.ts';

/** 50 submissions each. A course with more is read as far as this, and said to be cut. */
const MOST_PAGES = 60;

/** Told of every page: how many submissions have come, and how many there are once that is known. */
export type Progress = (done: number, total: number | null) => void;

/** Pages that are about a whole course rather than one piece of work. */
const isOfCourse = (pageKind: string): boolean => pageKind === 'gradebook' || pageKind === 'grades';

/**
 * Asks for everybody's submissions: of the work at hand where the page is about one, else of the course. A gradebook
 * is about the course, whatever its tray shows meanwhile.
 */
export async function gatherClass(
  asker: Asker,
  { courseId, assignmentId, courseName, site }: CanvasGathered['page'],
  pageKind: string,
  onProgress?: Progress,
): Promise<void> {
  const work = isOfCourse(pageKind) ? null : assignmentId;
  if (!courseId || (!work && !isOfCourse(pageKind))) return;
  if (work) await asker.ask(requests.assignment(courseId, work));
  let done = 0;
  const list = { site, isList: answersTo.many, most: MOST_PAGES };
  await askPages(asker, requests.allOfClass(courseId, work), list, (page, isLast) => {
    const rows = jsonOf(page);
    done += Array.isArray(rows) ? rows.length : 0;
    onProgress?.(done, isLast ? done : null);
  });
  if (!courseName) await asker.ask(requests.course(courseId));
}
