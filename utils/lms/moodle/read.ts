import type { Reading } from '#utils/domain/reading.ts';
import { assignmentKinds } from './assignment-kinds.ts';
import { courseKinds } from './course-kinds.ts';
import { type MoodleKinds, readKinds } from './read-kinds.ts';

/** Every page kind: for reading saved pages. In a living page each script holds the kinds of its own alone. */
export const allKinds: MoodleKinds = {
  readers: { ...assignmentKinds.readers, ...courseKinds.readers },
  wanted: (page, reading) => [
    ...assignmentKinds.wanted(page, reading),
    ...courseKinds.wanted(page, reading),
  ],
};

/** Reads the feedback from a Moodle page of whatever kind; see `readKinds`. */
export const readMoodle = (doc: Document, url: URL): Reading => readKinds(allKinds, doc, url);
