import type { Reading } from '#utils/domain/reading.ts';
import { moodlePageKind } from '#utils/lms/moodle/pages.ts';
import { readMoodle } from '#utils/lms/moodle/read.ts';
import { notAFeedbackPage } from '#utils/lms/not-a-feedback-page.ts';
import { openSavedPage } from './saved-page.ts';

/** How one LMS's saved pages are read: `covers` decides by the address, `read` gets the parsed page. */
interface SavedPageReader {
  covers: (url: URL) => boolean;
  read: (doc: Document, url: URL) => Reading;
}

/** One entry an LMS. Canvas is read by its JSON, which a saved page has not; add it here if that changes. */
const readers: SavedPageReader[] = [
  { covers: (url) => moodlePageKind(url) !== null, read: readMoodle },
];

/** What the LMS readers get out of a saved page. A page whose address no reader covers is not even parsed. */
export function readSavedPage(html: string, url: URL): Reading {
  const reader = readers.find(({ covers }) => covers(url));
  return reader ? reader.read(openSavedPage(html, url), url) : notAFeedbackPage(url);
}
