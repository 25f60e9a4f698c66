import type { DeeperScope, Reading } from '#utils/domain/reading.ts';
import type { MoodleDetail } from '../types.ts';
import { folderOf } from './allowed-reads.ts';
import { activityName, type MoodlePage, openPage } from './page.ts';
import type { MoodleKinds } from './read-kinds.ts';

/** One thing to ask Moodle, and what its answer will be about. */
export interface Wanted {
  about: Omit<MoodleDetail, 'answer'>;
  /** Below the page's own origin. */
  path: string;
  /** `null` = a GET. */
  body: string | null;
}

/** What an answer will be about. */
export type About = Wanted['about'];

/** What is the same for everything on a page of one activity; what else is known comes on top. */
export const ofActivity = (page: MoodlePage) => ({
  course: page.course,
  courseId: page.courseId,
  activityId: page.activityId,
  work: page.activityId === null ? null : activityName(page),
  attempt: null,
  gradeId: null,
  grade: null,
  released: null,
});

/** A path below the folder that Moodle lies in. */
export const below = ({ site }: MoodlePage, path: string): string => folderOf(site) + path;

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
export function wantedOf(
  kinds: MoodleKinds,
  doc: Document,
  url: URL,
  reading: Reading,
  scope: DeeperScope,
): Wanted[] {
  const ofWhom = scope === 'class' ? reading.deeper : [scope.userId];
  const mayAsk = new Set(ofWhom.filter((userId) => reading.deeper.includes(userId)));
  if (mayAsk.size === 0) return [];
  const all = withoutShared(kinds.wanted(openPage(doc, url), reading));
  return all.filter(({ about }) => mayAsk.has(about.userId));
}
