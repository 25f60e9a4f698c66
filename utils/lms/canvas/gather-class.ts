import type { CanvasGathered } from '../types.ts';
import { jsonOf } from './answers.ts';
import { type Asker, askPages } from './asker.ts';
import { answersTo, requests } from './requests.ts';

/** 50 submissions each. A class with more is read as far as this, and said to be cut. */
const MOST_PAGES = 60;
/** 50 works each. */
const MOST_PAGES_OF_WORKS = 10;

type Page = CanvasGathered['page'];

/** Told of every page: how many submissions have come, and how many there are once that is known. */
export type Progress = (done: number, total: number | null) => void;

/** Asks for everybody's submissions of the work. */
export async function gatherClass(
  asker: Asker,
  { courseId, assignmentId, courseName, site }: Page,
  onProgress?: Progress,
): Promise<void> {
  if (!courseId || !assignmentId) return;
  await asker.ask(requests.assignment(courseId, assignmentId));
  let done = 0;
  const list = { site, isList: answersTo.many, most: MOST_PAGES };
  await askPages(asker, requests.allOfClass(courseId, assignmentId), list, (page, isLast) => {
    const rows = jsonOf(page);
    done += Array.isArray(rows) ? rows.length : 0;
    onProgress?.(done, isLast ? done : null);
  });
  if (!courseName) await asker.ask(requests.course(courseId));
}

/** Asks which works a course has, for the mentor to choose one of. */
export async function gatherWorks(asker: Asker, { courseId, site }: Page): Promise<void> {
  const list = { site, isList: answersTo.works, most: MOST_PAGES_OF_WORKS };
  if (courseId) await askPages(asker, requests.works(courseId), list);
}
