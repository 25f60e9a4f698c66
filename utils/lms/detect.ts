import { detectCanvas } from './canvas/detect.ts';
import { canvasPageKind, canvasPaths } from './canvas/pages.ts';
import { detectMoodle } from './moodle/detect.ts';
import { moodlePageKind, moodlePaths } from './moodle/pages.ts';
import type { DetectedPage } from './types.ts';

/**
 * Whether this is a page that may hold feedback: the address must be one of an LMS's, and the page must look like
 * that LMS. Cheap enough to run on every page load.
 */
export const detectPage = (url: URL, doc: Document): DetectedPage | null =>
  detectMoodle(url, doc) ?? detectCanvas(url, doc);

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
