import type { PageSubject, ReadItem, Reading, ReadLearner } from '#utils/domain/reading.ts';
import { idAfter, idInLink, lineOf } from './dom.ts';
import { anyPage } from './selectors.ts';
import { type SiteFacts, siteFacts } from './site.ts';

/** One Moodle page about to be read: the document, where it came from, and what is true of all of it. */
export interface MoodlePage extends SiteFacts {
  doc: Document;
  url: URL;
  course: string | null;
  courseId: string | null;
  /** The course module that the page belongs to; `null` on pages of the whole course. */
  activityId: string | null;
}

/** What a reader of one page kind gives back. */
export type PageAnswer = Pick<Reading, 'answer' | 'missing' | 'subjects' | 'items' | 'notes'> &
  Partial<Pick<Reading, 'deeper' | 'ways' | 'printedDue'>>;

const bodyId = (doc: Document, prefix: string): string | null =>
  [...(doc.body?.classList ?? [])].map((name) => idAfter(prefix, name)).find((id) => id) ?? null;

/** The front page is course 1 to Moodle; to a mentor it is none. */
const notSiteCourse = (id: string | null): string | null => (id === '1' ? null : id);

/** "Course: Name" as the grader prints it, its label in the reader's language. */
export const withoutLabel = (text: string | null): string | null =>
  text?.replace(/^[^:：]{1,40}[:：]\s*/, '') || text;

function courseName(doc: Document, courseId: string | null): string | null {
  const places = [anyPage.breadcrumb, '[data-region="assignment-info"]'];
  for (const place of places) {
    const links = [...(doc.querySelector(place)?.querySelectorAll(anyPage.courseLink) ?? [])];
    const link = links.find((each) => idInLink(each) === courseId);
    if (link)
      return link.closest(anyPage.breadcrumb)
        ? link.getAttribute('title') || lineOf(link)
        : withoutLabel(lineOf(link));
  }
  return null;
}

/** Gathers what every reader needs. Costs a few look-ups; reads nothing that people wrote. */
export function openPage(doc: Document, url: URL): MoodlePage {
  const facts = siteFacts(doc, url);
  const courseId = notSiteCourse(bodyId(doc, 'course-') ?? facts.courseId);
  return {
    ...facts,
    doc,
    url,
    courseId,
    course: courseName(doc, courseId),
    activityId: bodyId(doc, 'cmid-'),
  };
}

/** The activity's name: its own link in the breadcrumb, else the breadcrumb's last part. */
export function activityName({ doc, activityId }: MoodlePage): string | null {
  const items = [
    ...(doc.querySelector(anyPage.breadcrumb)?.querySelectorAll(anyPage.breadcrumbItem) ?? []),
  ];
  const own = items.find((item) => {
    const link = item.querySelector('a[href*="/mod/"]');
    return activityId !== null && idInLink(link) === activityId;
  });
  return lineOf(own ?? items.at(-1));
}

export const nobody: ReadLearner = { name: null, userId: null, idNumber: null };

/** A time of day, and no address: identity fields stand in the same places as dates, and nobody needs them twice. */
const TIMED = /^[^@]*\d[:.]\d\d(?!\d)/;

function dateIn(place: Element): string | null {
  const text = lineOf(place);
  return text && TIMED.test(text) ? text : null;
}

/** Dates that the page prints, to be understood in the extension; `null` for what is no date. */
export const datesIn = (
  { doc }: MoodlePage,
  places: Element[],
): Pick<PageAnswer, 'printedDue'> => ({
  printedDue: { lang: doc.documentElement.lang, texts: places.map(dateIn) },
});

/** An item with nothing known but its text. */
export function itemOf(
  page: MoodlePage,
  known: Pick<ReadItem, 'text' | 'source'> & Partial<ReadItem>,
): ReadItem {
  return {
    learner: nobody,
    course: page.course,
    courseId: page.courseId,
    work: null,
    activityId: page.activityId,
    attempt: null,
    grade: null,
    released: null,
    markedOn: null,
    author: null,
    criterion: null,
    cut: false,
    media: false,
    ...known,
  };
}

/** Feedback when there is any, else nothing yet: only for pages recognised as a whole. */
export const recognised = (
  subjects: PageSubject[],
  items: ReadItem[],
  notes: string[] = [],
): PageAnswer => ({
  answer: items.length > 0 ? 'feedback' : 'nothing-yet',
  missing: [],
  subjects,
  items,
  notes: [...new Set(notes)],
});

/** One of our pages, but the named places are not where they should be. */
export const changed = (missing: string[], notes: string[] = []): PageAnswer => ({
  answer: 'layout-changed',
  missing,
  subjects: [],
  items: [],
  notes,
});

/** A page with our address and body id that is not about anyone's feedback. */
export const notFeedback = (notes: string[] = []): PageAnswer => ({
  answer: 'not-a-feedback-page',
  missing: [],
  subjects: [],
  items: [],
  notes,
});

/** The grader is between two learners, or has not arrived: ask again in a moment. */
export const learnerChanging = (missing: string[] = []): PageAnswer =>
  changed(['learner-changing', ...missing], ['learner-changing']);
