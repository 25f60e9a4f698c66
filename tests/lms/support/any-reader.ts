import { canvasReader } from '#utils/lms/canvas/canvas-reader.ts';
import type { LmsReader, ReadOptions } from '#utils/lms/lms-reader.ts';
import { activityKinds } from '#utils/lms/moodle/activity-kinds.ts';
import { assignmentKinds } from '#utils/lms/moodle/assignment-kinds.ts';
import { gradebookKinds } from '#utils/lms/moodle/gradebook-kinds.ts';
import { moodleReader } from '#utils/lms/moodle/moodle-reader.ts';
import type { PageMark } from '#utils/lms/page-mark.ts';
import { type ReaderName, readerOfAddress } from '#utils/lms/readers.ts';
import type { RawReading } from '#utils/lms/types.ts';

const readers: Record<ReaderName, LmsReader> = {
  canvas: canvasReader,
  'moodle-assignment': moodleReader(assignmentKinds),
  'moodle-gradebook': moodleReader(gradebookKinds),
  'moodle-activity': moodleReader(activityKinds),
};

/** The reader whose script a page at this address would get. @throws where none would */
function readerFor(url: URL): LmsReader {
  const name = readerOfAddress(url);
  if (!name) throw new Error(`No reader is put into ${url.pathname}`);
  return readers[name];
}

/** Reads a page with the script that it would get; an address that gets none is no feedback page to any of them. */
export const readPage = (doc: Document, url: URL, options: ReadOptions = {}): Promise<RawReading> =>
  readers[readerOfAddress(url) ?? 'moodle-activity'].read(doc, url, options);

/** The page's mark, by the script that it would get. */
export const pageMark = (doc: Document, url: URL): PageMark => readerFor(url).mark(doc, url);
