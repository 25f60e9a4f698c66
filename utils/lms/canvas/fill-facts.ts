import type { CanvasGathered, LmsAnswer } from '../types.ts';
import { jsonOf } from './answers.ts';
import type { Asker } from './asker.ts';
import { namedIn, valueAt } from './env.ts';
import { idText, isSameId } from './ids.ts';
import type { PageFacts } from './page-facts.ts';
import { nextPage, requests } from './requests.ts';
import { observedNow } from './viewer.ts';

type Page = CanvasGathered['page'];
/** What Canvas had to be asked for, because the page does not say. */
export type Filled = Partial<Pick<Page, 'assignmentId' | 'urlStudentId' | 'shownStudentName'>>;

async function assignmentOfDiscussion(asker: Asker, facts: PageFacts): Promise<Filled> {
  const { discussionId, page } = facts;
  if (page.assignmentId || !discussionId || !page.courseId) return {};
  const topic = await asker.ask(requests.discussion(page.courseId, discussionId));
  const json = topic && jsonOf(topic);
  const id = valueAt(json, 'assignment_id') ?? valueAt(json, 'assignment', 'id');
  return { assignmentId: idText(id) };
}

/**
 * Whom an observer looks at, where the page alone does not prove it. Canvas's own list of their learners is the second
 * place: the only learner in both lists is the one; a name that the page shows is looked up in it.
 */
function observedBy(answer: LmsAnswer, { viewer, page }: PageFacts): Filled {
  const all = namedIn(jsonOf(answer));
  const isWhole = nextPage(answer.link, page.site) === null;
  const only = isWhole && all.length === 1 ? all[0] : undefined;
  if (viewer.observed.length > 0)
    return only && isSameId(only.id, page.urlStudentId) ? { shownStudentName: only.name } : {};
  const one = isWhole ? observedNow(all, page.shownStudentName) : null;
  return one ? { urlStudentId: one.id } : {};
}

async function learnerOfObserver(asker: Asker, facts: PageFacts): Promise<Filled> {
  const { urlStudentId, shownStudentName } = facts.page;
  const isProved = urlStudentId !== null && shownStudentName !== null;
  // Several to choose from on the page, and nothing that says which: no list can tell.
  const isOpen = urlStudentId === null && facts.viewer.observed.length > 0;
  if (facts.viewer.is !== 'observer' || isProved || isOpen) return {};
  const answer = await asker.ask(requests.observees);
  return answer ? observedBy(answer, facts) : {};
}

/** Asks Canvas for what the page leaves open: a discussion's assignment, and whom an observer follows. */
export async function fillFacts(asker: Asker, facts: PageFacts): Promise<Filled> {
  const ofDiscussion = await assignmentOfDiscussion(asker, facts);
  const isReading = facts.pageKind !== 'discussion' || ofDiscussion.assignmentId;
  const isPersonal = ['assignment', 'discussion', 'grades'].includes(facts.pageKind);
  const ofObserver = isReading && isPersonal ? await learnerOfObserver(asker, facts) : {};
  return { ...ofDiscussion, ...ofObserver };
}

/** The page's own facts, with what was asked for where it says nothing itself. */
export const filled = (page: Page, more: Filled): Page => ({
  ...page,
  assignmentId: page.assignmentId ?? more.assignmentId ?? null,
  urlStudentId: page.urlStudentId ?? more.urlStudentId ?? null,
  shownStudentName: page.shownStudentName ?? more.shownStudentName ?? null,
});
