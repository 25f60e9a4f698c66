import { courseBy } from '#tests/demo-lms/data/courses.ts';
import { learnerBy } from '#tests/demo-lms/data/people.ts';
import { workBy } from '#tests/demo-lms/data/work.ts';

/** `to` (a path of the demo), reached as somebody: `teacher`, `parent`, or `learner` with `user`. */
export const loggedIn = (origin: string, to: string, who = 'as=teacher'): string =>
  `${origin}/moodle/login?${who}&to=${encodeURIComponent(to)}`;

/** Moodle's page for marking one learner. */
export const moodleGrader = (cmid: string, learnerId: string): string =>
  `/moodle/mod/assign/view.php?id=${cmid}&action=grader&userid=${learnerId}`;

/** Moodle's list of a class's marks. */
export const moodleList = (cmid: string): string =>
  `/moodle/mod/assign/view.php?id=${cmid}&action=grading`;

/** Moodle's gradebook of a class. */
export const moodleGradebook = (courseId: string): string =>
  `/moodle/grade/report/grader/index.php?id=${courseId}`;

/** A learner's own page for one piece of work. */
export const moodleOwn = (cmid: string): string => `/moodle/mod/assign/view.php?id=${cmid}`;

const canvasIds = (cmid: string, learnerId: string) => {
  const work = workBy(cmid);
  const course = courseBy(work?.courseId)?.canvasId;
  const learner = learnerBy(learnerId)?.canvasId;
  if (!work || !course || !learner) throw new Error(`The demo has no ${cmid} or no ${learnerId}`);
  return { course, work: work.canvasId, learner };
};

/** SpeedGrader for one learner (the first where marking is anonymous); both ids are Moodle's, as in the demo's data. */
export function speedGrader(cmid: string, learnerId: string): string {
  const { course, work, learner } = canvasIds(cmid, learnerId);
  const whose = workBy(cmid)?.anonymous ? '' : `&student_id=${learner}`;
  return `/courses/${course}/gradebook/speed_grader?assignment_id=${work}${whose}`;
}

/** Canvas's page of one submission. */
export function submissionDetails(cmid: string, learnerId: string): string {
  const { course, work, learner } = canvasIds(cmid, learnerId);
  return `/courses/${course}/assignments/${work}/submissions/${learner}`;
}

/** Canvas's page of one learner's grades. */
export function gradesOf(cmid: string, learnerId: string): string {
  const { course, learner } = canvasIds(cmid, learnerId);
  return `/courses/${course}/grades/${learner}`;
}

/** The new SpeedGrader for one learner; the real one has the classic one's address. */
export const newSpeedGrader = (cmid: string, learnerId: string): string =>
  `${speedGrader(cmid, learnerId)}&demo_new=1`;

/** Canvas's page of one piece of work; an observer sees the learner picked, else the first they follow. */
export function assignmentPage(cmid: string, observes: string | null = null): string {
  const { course, work } = canvasIds(cmid, '4101');
  return `/courses/${course}/assignments/${work}${observes ? `?demo_observes=${observes}` : ''}`;
}

/** A graded discussion, named in the demo by its assignment's id. */
export const discussion = (cmid: string): string =>
  assignmentPage(cmid).replace('/assignments/', '/discussion_topics/');

/** The gradebook of a work's course; its tray opens by a click on a cell. */
export const gradebook = (cmid: string): string =>
  `/courses/${canvasIds(cmid, '4101').course}/gradebook`;
