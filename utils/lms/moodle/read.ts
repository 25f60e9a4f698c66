import type { Reading } from '#utils/domain/reading.ts';
import { activityKinds } from './activity-kinds.ts';
import { assignmentKinds } from './assignment-kinds.ts';
import { gradebookKinds } from './gradebook-kinds.ts';
import { type MoodleKinds, readKinds } from './read-kinds.ts';

/** Every page kind: for reading saved pages. In a living page each script holds the kinds of its own alone. */
export const allKinds: MoodleKinds = {
  readers: {
    ...assignmentKinds.readers,
    ...gradebookKinds.readers,
    ...activityKinds.readers,
  },
  wanted: (page, reading) => [
    ...assignmentKinds.wanted(page, reading),
    ...gradebookKinds.wanted(page, reading),
  ],
  reads: (folder) => [...assignmentKinds.reads(folder), ...gradebookKinds.reads(folder)],
};

/** Reads the feedback from a Moodle page of whatever kind; see `readKinds`. */
export const readMoodle = (doc: Document, url: URL): Reading => readKinds(allKinds, doc, url);
