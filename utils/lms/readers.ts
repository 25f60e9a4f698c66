import { canvasPageKind } from './canvas/pages.ts';
import { moodlePageKind } from './moodle/pages.ts';
import type { DetectedPage } from './types.ts';

/** The scripts that pages are read with. A page loads one, which holds what its own kinds need and nothing else. */
export type ReaderName = 'canvas' | 'moodle-assignment' | 'moodle-gradebook' | 'moodle-activity';

/** The script for a page. It stays the right one until the page is loaded anew: no kind of one goes on to one of another. */
export function readerOf({ lms, kind }: Pick<DetectedPage, 'lms' | 'kind'>): ReaderName {
  if (lms === 'canvas') return 'canvas';
  if (kind.startsWith('assign-')) return 'moodle-assignment';
  return /^(?:grade|course-user)-/.test(kind) ? 'moodle-gradebook' : 'moodle-activity';
}

/** The script for an address, where the page itself cannot be looked at; `null` = no address of a feedback page. */
export function readerOfAddress(url: URL): ReaderName | null {
  const moodle = moodlePageKind(url);
  if (moodle) return readerOf({ lms: 'moodle', kind: moodle });
  const canvas = canvasPageKind(url);
  return canvas ? readerOf({ lms: 'canvas', kind: canvas }) : null;
}
