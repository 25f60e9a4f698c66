import type { DetectedPage } from '../types.ts';
import { canvasPageKind, looksLikeCanvas } from './pages.ts';

/** Whether this is a page of Canvas's that may hold feedback, by its address and its look. */
export function detectCanvas(url: URL, doc: Document): DetectedPage | null {
  const kind = canvasPageKind(url);
  return kind && looksLikeCanvas(doc) ? { lms: 'canvas', kind } : null;
}
