import { canvasPageKind, canvasPaths, looksLikeCanvas } from './canvas/pages.ts';
import { moodlePageKind, moodlePaths } from './moodle/pages.ts';
import type { DetectedPage } from './types.ts';

/** Every Moodle page names its path in the body's id; nothing else is asked of it here. */
const looksLikeMoodle = (doc: Document): boolean => doc.body?.id.startsWith('page-') ?? false;

/** A forum's page holds feedback only where somebody may see marks; other forums are none of our business. */
const isWorthLooking = (kind: string, doc: Document): boolean =>
  kind !== 'forum-view' || doc.querySelector('[data-grade-action]') !== null;

/**
 * Whether this is a page that may hold feedback: the address must be one of an LMS's, and the page must look like
 * that LMS. Cheap enough to run on every page load.
 */
export function detectPage(url: URL, doc: Document): DetectedPage | null {
  const moodle = moodlePageKind(url);
  if (moodle && looksLikeMoodle(doc) && isWorthLooking(moodle, doc))
    return { lms: 'moodle', kind: moodle };
  const canvas = canvasPageKind(url);
  if (canvas && looksLikeCanvas(doc)) return { lms: 'canvas', kind: canvas };
  return null;
}

/** Whether an address is one of an LMS's feedback pages, on whatever site. */
export const isMarkingPage = (url: URL): boolean =>
  moodlePageKind(url) !== null || canvasPageKind(url) !== null;

/**
 * The addresses on one site that the content script is registered for.
 *
 * @param origin a permission's origin pattern, as the browser lists it: `https://vle.example.ac.uk/*`
 * @returns match patterns; Moodle also in a sub-folder, Canvas only at the root
 */
export function pagePatterns(origin: string): string[] {
  const site = origin.replace(/\/\*$/, '');
  return [
    ...moodlePaths.flatMap((path) => [`${site}${path}`, `${site}/*${path}`]),
    ...canvasPaths.map((path) => `${site}${path}`),
  ];
}
