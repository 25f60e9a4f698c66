import { makeAsk } from './ask.ts';
import { canvasHeaders, canvasReads } from './canvas/allowed-reads.ts';
import { gatherCanvas } from './canvas/gather.ts';
import { detectPage } from './detect.ts';
import { readMoodle } from './moodle/read.ts';
import { notAFeedbackPage } from './not-a-feedback-page.ts';
import type { RawReading } from './types.ts';

/**
 * Reads the feedback of an LMS page, in the page: Moodle from its document, Canvas by its JSON. Nothing is parsed
 * beyond what the document needs; `finishReading` does that in the extension.
 *
 * @param fetcher the page's own `fetch`, which sends the mentor's session
 */
export async function readPage(
  doc: Document,
  url: URL,
  fetcher: typeof fetch = (...args) => fetch(...args),
): Promise<RawReading> {
  const page = detectPage(url, doc);
  if (page?.lms === 'moodle') return { via: 'dom', reading: readMoodle(doc, url) };
  if (page?.lms !== 'canvas') return { via: 'dom', reading: notAFeedbackPage(url) };
  const ask = makeAsk({
    origin: url.origin,
    fetch: fetcher,
    allowed: canvasReads,
    headers: canvasHeaders,
  });
  return { via: 'canvas-json', gathered: await gatherCanvas(doc, url, ask) };
}
