import type { Reading } from '#utils/domain/reading.ts';
import { pageFacts } from '#utils/lms/canvas/page-facts.ts';
import { canvasPageKind } from '#utils/lms/canvas/pages.ts';
import { readCanvas } from '#utils/lms/canvas/read.ts';
import { requests } from '#utils/lms/canvas/requests.ts';
import { shownComments } from '#utils/lms/canvas/shown-comments.ts';
import { moodlePageKind } from '#utils/lms/moodle/pages.ts';
import { readMoodle } from '#utils/lms/moodle/read.ts';
import { notAFeedbackPage } from '#utils/lms/not-a-feedback-page.ts';
import { openSavedPage } from './saved-page.ts';

/** How one LMS's saved pages are read: `covers` decides by the address, `read` gets the parsed page. */
interface SavedPageReader {
  covers: (url: URL) => boolean;
  read: (doc: Document, url: URL) => Reading;
}

/** Canvas is read by its JSON, which a saved page has not: what it shows is read as when Canvas does not answer. */
function readSavedCanvas(doc: Document, url: URL): Reading {
  const { pageKind, page } = pageFacts(doc, url);
  const { courseId, assignmentId, urlStudentId: learner } = page;
  const path = courseId && assignmentId && learner;
  const asked = path ? requests.submission(courseId, assignmentId, learner) : null;
  const none = { status: 0, contentType: null, link: null, body: '', redirected: false };
  const answers = asked ? [{ path: asked, ...none }] : [];
  const shown = shownComments(doc, pageKind);
  return readCanvas({ url: url.href, pageKind, page, answers, shown }, doc);
}

/** One entry an LMS. */
const readers: SavedPageReader[] = [
  { covers: (url) => moodlePageKind(url) !== null, read: readMoodle },
  { covers: (url) => canvasPageKind(url) !== null, read: readSavedCanvas },
];

/** What the LMS readers get out of a saved page. A page whose address no reader covers is not even parsed. */
export function readSavedPage(html: string, url: URL): Reading {
  const reader = readers.find(({ covers }) => covers(url));
  return reader ? reader.read(openSavedPage(html, url), url) : notAFeedbackPage(url);
}
