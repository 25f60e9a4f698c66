import type { Reading } from '#utils/domain/reading.ts';
import type { ListedRead } from '../allowed-read.ts';
import { changed, type MoodlePage, notFeedback, openPage, type PageAnswer } from './page.ts';
import { type MoodlePageKind, moodlePageKind } from './pages.ts';
import { anyPage, bodyIds } from './selectors.ts';
import type { Wanted } from './wanted.ts';

/** Some page kinds and all that is needed to read them: the kinds of one script, or all of them. */
export interface MoodleKinds {
  readers: Partial<Record<MoodlePageKind, (page: MoodlePage) => PageAnswer>>;
  /** What Moodle could be asked beyond a page of these kinds, of whomever; `reading` is what the page gave. */
  wanted(page: MoodlePage, reading: Reading): Wanted[];
  /** What may be asked at all, of a Moodle in this folder. */
  reads(folder: string): ListedRead[];
}

/** Address and page must be about the same thing; a page that was left while it loaded is neither. */
function answerOf({ readers }: MoodleKinds, kind: MoodlePageKind, page: MoodlePage): PageAnswer {
  const bodyId = page.doc.body?.id ?? '';
  if (bodyId === '' && page.isMoodle) return changed(['body-id']);
  if (bodyId !== bodyIds[kind]) return notFeedback();
  if (kind.startsWith('assign')) {
    if (!page.activityId) return changed(['activity-id']);
    if (page.activityId !== page.url.searchParams.get('id')) return changed(['activity-id']);
  }
  if (/^(?:quiz|forum|workshop)-/.test(kind)) {
    const asked = page.url.searchParams.get(kind === 'workshop-submission' ? 'cmid' : 'id');
    // The review of a quiz is asked for by its attempt; the other pages by their activity.
    const isAsked = kind === 'quiz-review' || kind === 'quiz-comment' || asked === page.activityId;
    if (!page.activityId || !isAsked) return changed(['activity-id']);
  }
  return readers[kind]?.(page) ?? notFeedback();
}

/**
 * Reads the feedback from a Moodle page as it stands now, for teachers, parent-role mentors and learners alike.
 * Pure: only looks at `doc`, changes nothing, asks for nothing.
 *
 * @param kinds the page kinds that can be read here; another one is no feedback page
 * @param doc the page's document, its scripts having run
 * @param url the page's present address
 * @returns one of the four answers; never throws on a page it does not know
 */
export function readKinds(kinds: MoodleKinds, doc: Document, url: URL): Reading {
  const kind = moodlePageKind(url);
  const page = kind ? openPage(doc, url) : null;
  const answer = kind && page ? answerOf(kinds, kind, page) : notFeedback();
  const leadsOn = (answer.deeper ?? answer.ways ?? []).length > 0;
  const isOurs = answer.answer !== 'not-a-feedback-page' || leadsOn;
  return {
    url: url.href,
    site: page && (isOurs || page.isMoodle) ? page.site : null,
    lms: isOurs || page?.isMoodle ? 'moodle' : null,
    pageKind: isOurs ? kind : null,
    deeper: [],
    ways: [],
    ...answer,
    // The words of a teacher who wrote in Turnitin are in no page of Moodle's.
    notes: answer.notes.concat(doc.querySelector(anyPage.gradeMark) ? 'feedback-elsewhere' : []),
  };
}
