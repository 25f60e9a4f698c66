import type { DetectedPage } from '../types.ts';
import { moodlePageKind } from './pages.ts';

/** Every Moodle page names its path in the body's id; nothing else is asked of it here. */
const looksLikeMoodle = (doc: Document): boolean => doc.body?.id.startsWith('page-') ?? false;

/** A forum's page holds feedback only where somebody may see marks; other forums are none of our business. */
const isWorthLooking = (kind: string, doc: Document): boolean =>
  kind !== 'forum-view' || doc.querySelector('[data-grade-action]') !== null;

/** Whether this is a page of Moodle's that may hold feedback, by its address and its look. */
export function detectMoodle(url: URL, doc: Document): DetectedPage | null {
  const kind = moodlePageKind(url);
  return kind && looksLikeMoodle(doc) && isWorthLooking(kind, doc) ? { lms: 'moodle', kind } : null;
}
