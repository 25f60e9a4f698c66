import type { Ask, CanvasGathered, LmsAnswer } from '../types.ts';
import { endsAsking, faultOf, jsonOf } from './answers.ts';
import { valueAt } from './env.ts';
import { idText } from './ids.ts';
import { isSameSubject, type PageFacts, pageFacts } from './page-facts.ts';
import { answersTo, nextPage, requests } from './requests.ts';
import { isSameName } from './same-name.ts';

/** 50 submissions each: more than any learner has in one course. */
const MOST_PAGES = 10;
const LONGEST_SETTLE_MS = 2000;
const SETTLE_STEP_MS = 100;

/** Asks one thing after another; once Canvas is tired of us or the page has moved on, nothing more is sent. */
interface Asker {
  ask(path: string): Promise<LmsAnswer | null>;
  answers: LmsAnswer[];
}

function makeAsker(ask: Ask, isStale: () => boolean): Asker {
  const answers: LmsAnswer[] = [];
  let isOver = false;
  return {
    answers,
    async ask(path) {
      if (isOver || isStale()) return null;
      const answer = await ask(path);
      answers.push(answer);
      const fault = faultOf(answer);
      isOver = endsAsking(fault);
      return fault === null ? answer : null;
    },
  };
}

/** Other learners who review this work write in the same list of comments as the teacher. */
async function askPeerReviews(asker: Asker, page: CanvasGathered['page'], submission: unknown) {
  const { courseId, assignmentId } = page;
  const submissionId = idText(valueAt(submission, 'id'));
  if (courseId && assignmentId && submissionId)
    await asker.ask(requests.peerReviews(courseId, assignmentId, submissionId));
}

async function gatherOne(asker: Asker, { page, anonymousId }: PageFacts): Promise<void> {
  const { courseId, assignmentId, urlStudentId } = page;
  const learner = anonymousId ?? urlStudentId;
  if (!courseId || !assignmentId || !learner) return;
  const request = anonymousId ? requests.anonymousSubmission : requests.submission;
  const submission = await asker.ask(request(courseId, assignmentId, learner));
  if (!submission) return;
  const assignment = await asker.ask(requests.assignment(courseId, assignmentId));
  const hasPeers = assignment && valueAt(jsonOf(assignment), 'peer_reviews') === true;
  if (hasPeers && !page.anonymous) await askPeerReviews(asker, page, jsonOf(submission));
  const saysCourse = typeof valueAt(jsonOf(submission), 'course', 'name') === 'string';
  if (!page.courseName && !saysCourse) await asker.ask(requests.course(courseId));
}

async function gatherAll(asker: Asker, { page }: PageFacts): Promise<void> {
  const { courseId, urlStudentId, site } = page;
  if (!courseId || !urlStudentId) return;
  let path: string | null = requests.allOfOne(courseId, urlStudentId);
  for (let asked = 0; path && asked < MOST_PAGES; asked++) {
    const answer: LmsAnswer | null = await asker.ask(path);
    const next = nextPage(answer?.link ?? null, site);
    path = next && answersTo.allOfOne.test(next) ? next : null;
  }
  if (!page.courseName) await asker.ask(requests.course(courseId));
}

/** What a page can do while it is read; tests bring their own. */
interface Moment {
  here(): URL;
  wait(ms: number): Promise<void>;
}

/** The page as it lives. A parsed, saved page is nowhere: it stays where it was said to be. */
function livingPage(doc: Document, url: URL): Moment {
  const address = () => doc.defaultView?.location.href ?? '';
  const isThere = address() === url.href;
  return {
    here: () => (isThere ? new URL(address()) : url),
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
  };
}

/** The names that the JSON has for the learner, of one submission; none where they are hidden. */
function namesIn([answer]: LmsAnswer[]): string[] {
  const user = answer && valueAt(jsonOf(answer), 'user');
  const names = ['name', 'short_name', 'sortable_name'].map((key) => valueAt(user, key));
  return names.filter((name) => typeof name === 'string');
}

/**
 * SpeedGrader may show the last learner's name for a moment after its address has changed: waits a little until it
 * shows one that the JSON has. Whether it ever did is for the reader to say.
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
    if (pageKind !== 'speedgrader' || page.anonymous || names.length === 0) return;
    if (page.shownStudentName !== null && isSameName(page.shownStudentName, names)) return;
    await wait(SETTLE_STEP_MS);
  }
}

/**
 * Collects what Canvas says of the learner on this page: facts from the page, then its JSON, one read at a time.
 * Reads nothing that marks anything as read, and stops asking when throttled or logged out.
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
): Promise<CanvasGathered> {
  const start = pageFacts(doc, url);
  const now = () => pageFacts(doc, moment.here());
  const asker = makeAsker(ask, () => !isSameSubject(start, now()));
  await (start.pageKind === 'grades' ? gatherAll(asker, start) : gatherOne(asker, start));
  await settle(start, now, asker.answers, moment);
  const end = now();
  const answers = isSameSubject(start, end) ? asker.answers : [];
  return { url: url.href, pageKind: start.pageKind, page: end.page, answers };
}
