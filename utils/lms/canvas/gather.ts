import type { ReadScope } from '#utils/domain/reading.ts';
import type { Ask, CanvasGathered, LmsAnswer } from '../types.ts';
import { faultOf, jsonOf } from './answers.ts';
import { type Asker, askPages, makeAsker } from './asker.ts';
import { valueAt } from './env.ts';
import { type Filled, filled, fillFacts } from './fill-facts.ts';
import { gatherClass, gatherWorks, type Progress } from './gather-class.ts';
import { idText, isSameId } from './ids.ts';
import { isSameClass, isSameSubject, type PageFacts, pageFacts } from './page-facts.ts';
import { answersTo, requests } from './requests.ts';
import { isSameName } from './same-name.ts';
import { shownComments } from './shown-comments.ts';
import { shownGrades } from './shown-grades.ts';

/** 50 submissions each: more than any learner has in one course. */
const MOST_PAGES = 10;
const LONGEST_SETTLE_MS = 2000;
const SETTLE_STEP_MS = 100;

type Page = CanvasGathered['page'];

/** Other learners who review this work write in the same list of comments as the teacher. */
async function askPeerReviews(asker: Asker, page: Page, submission: unknown) {
  const { courseId, assignmentId } = page;
  const submissionId = idText(valueAt(submission, 'id'));
  if (courseId && assignmentId && submissionId)
    await asker.ask(requests.peerReviews(courseId, assignmentId, submissionId));
}

/** So do the members of a group on each other's: which of the authors are learners is asked. */
async function askGroupMembers(asker: Asker, { courseId }: Page, submission: unknown) {
  const comments = valueAt(submission, 'submission_comments');
  const authors = Array.isArray(comments)
    ? comments.map((each) => idText(valueAt(each, 'author_id')))
    : [];
  const known = ['user_id', 'grader_id'].map((key) => idText(valueAt(submission, key)));
  const others = authors.filter((id) => id !== null && !known.some((one) => isSameId(one, id)));
  const unknown = [...new Set(others.filter((id) => id !== null))];
  if (courseId && unknown.length > 0) await asker.ask(requests.learnersAmong(courseId, unknown));
}

async function gatherOne(asker: Asker, page: Page, anonymousId: string | null): Promise<void> {
  const { courseId, assignmentId, urlStudentId } = page;
  const learner = anonymousId ?? urlStudentId;
  if (!courseId || !assignmentId || !learner) return;
  const request = anonymousId ? requests.anonymousSubmission : requests.submission;
  const submission = await asker.ask(request(courseId, assignmentId, learner));
  if (!submission) return;
  const answer = await asker.ask(requests.assignment(courseId, assignmentId));
  const [work, assignment] = [jsonOf(submission), answer && jsonOf(answer)];
  const hasPeers = valueAt(assignment, 'peer_reviews') === true;
  if (hasPeers && !page.anonymous) await askPeerReviews(asker, page, work);
  const isGroup = idText(valueAt(assignment, 'group_category_id')) !== null;
  if (isGroup && !page.anonymous) await askGroupMembers(asker, page, work);
  const saysCourse = typeof valueAt(work, 'course', 'name') === 'string';
  if (!page.courseName && !saysCourse) await asker.ask(requests.course(courseId));
}

async function gatherAll(asker: Asker, { courseId, urlStudentId, site, courseName }: Page) {
  if (!courseId || !urlStudentId) return;
  const list = { site, isList: answersTo.many, most: MOST_PAGES };
  await askPages(asker, requests.allOfOne(courseId, urlStudentId), list);
  if (!courseName) await asker.ask(requests.course(courseId));
}

/** What a page can do while it is read; tests bring their own. */
interface Moment {
  here(): URL;
  wait(ms: number): Promise<void>;
  /** A saved page, which can change no more. */
  isStill?: boolean | undefined;
}

/** The page as it lives. A parsed, saved page is nowhere: it stays where it was said to be. */
function livingPage(doc: Document, url: URL): Moment {
  const address = () => doc.defaultView?.location.href ?? '';
  const isThere = address() === url.href;
  return {
    here: () => (isThere ? new URL(address()) : url),
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    isStill: !isThere,
  };
}

/** The names that the JSON has for the learner, of one submission; none where they are hidden. */
function namesIn(answers: LmsAnswer[]): string[] {
  const answer = answers.find(({ path }) => answersTo.submission.test(path));
  const user = answer && valueAt(jsonOf(answer), 'user');
  const names = ['name', 'short_name', 'sortable_name'].map((key) => valueAt(user, key));
  return names.filter((name) => typeof name === 'string');
}

/** Pages that go from learner to learner without a load. */
const goesOn = (pageKind: string): boolean =>
  pageKind === 'speedgrader' || pageKind === 'gradebook';

/**
 * SpeedGrader and the gradebook's tray may show the last learner's name for a moment after they went on: waits a little
 * until it shows one that the JSON has. Whether it ever did is for the reader to say.
 */
async function settle(
  start: PageFacts,
  now: () => PageFacts,
  answers: LmsAnswer[],
  { wait }: Moment,
): Promise<void> {
  const names = namesIn(answers);
  for (let waited = 0; waited < LONGEST_SETTLE_MS; waited += SETTLE_STEP_MS) {
    const facts = now();
    const { pageKind, page } = facts;
    // Gone to another learner: the name that is waited for will not come.
    if (!isSameSubject(start, facts)) return;
    if (!goesOn(pageKind) || page.anonymous || names.length === 0) return;
    if (page.shownStudentName !== null && isSameName(page.shownStudentName, names)) return;
    await wait(SETTLE_STEP_MS);
  }
}

const isRefused = (answers: LmsAnswer[], asked: RegExp): boolean =>
  answers.some((each) => asked.test(each.path) && faultOf(each) !== null);

/** SpeedGrader changes name and comments at different moments, and no comment says whose work it is on. */
const mayShow = (pageKind: string, { isStill }: Moment): boolean =>
  isStill === true || !goesOn(pageKind);

/** How much to gather, whom to tell, and how to be stopped. */
export interface GatherOptions {
  /** One learner's is the page's: Canvas says nothing more of one learner than the page is read with. */
  scope?: ReadScope | undefined;
  onProgress?: Progress | undefined;
  signal?: AbortSignal | undefined;
}

/** What is to be gathered, and of which work where the page is about a whole course: its tray may go on meanwhile. */
function wantedIn(scope: ReadScope, pageKind: string) {
  const workId = typeof scope === 'object' && 'workId' in scope ? idText(scope.workId) : null;
  const what = scope === 'works' ? 'works' : scope === 'class' || workId ? 'class' : 'page';
  const isOfCourse = pageKind === 'gradebook' || pageKind === 'grades';
  const inScope = (page: Page): Page =>
    what === 'class' && (workId || isOfCourse) ? { ...page, assignmentId: workId } : page;
  return { what, inScope } as const;
}

/**
 * Collects what Canvas says of the learner on this page, or of the whole class: facts from the page, then its JSON,
 * one read at a time. Reads nothing that marks anything as read, and stops asking when throttled or logged out.
 *
 * @param url the page's address at the start
 * @param moment where the page is when asked again, and how to wait: test seams
 * @returns the facts as they are at the end, and the answers as they came. No answers at all: the page names no
 *   learner yet, or went to another learner meanwhile, in which case they would be somebody else's.
 */
export async function gatherCanvas(
  doc: Document,
  url: URL,
  ask: Ask,
  moment: Moment = livingPage(doc, url),
  { scope = 'page', onProgress, signal }: GatherOptions = {},
): Promise<CanvasGathered> {
  const start = pageFacts(doc, url);
  const { pageKind, anonymousId } = start;
  const { what, inScope } = wantedIn(scope, pageKind);
  const now = () => pageFacts(doc, moment.here());
  const isSame = what === 'page' ? isSameSubject : isSameClass;
  const asker = makeAsker(ask, () => !isSame(start, now()), signal);
  const more: Filled = what === 'works' ? {} : await fillFacts(asker, start);
  const page = inScope(filled(start.page, more));
  if (what === 'works') await gatherWorks(asker, page);
  else if (what === 'class') await gatherClass(asker, page, onProgress);
  else if (pageKind === 'grades') await gatherAll(asker, page);
  else await gatherOne(asker, page, anonymousId);
  if (what === 'page') await settle(start, now, asker.answers, moment);
  const end = now();
  const answers = isSame(start, end) ? asker.answers : [];
  return {
    url: url.href,
    pageKind,
    scope: what,
    page: inScope(filled(end.page, more)),
    answers,
    shown:
      isRefused(answers, answersTo.submission) && mayShow(pageKind, moment)
        ? shownComments(doc, pageKind)
        : [],
    shownGrades:
      pageKind === 'grades' && what === 'page' && isRefused(answers, answersTo.many)
        ? shownGrades(doc)
        : null,
  };
}
