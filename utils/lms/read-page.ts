import type { ReadScope } from '#utils/domain/reading.ts';
import { makeAsk } from './ask.ts';
import { canvasHeaders, canvasReads } from './canvas/allowed-reads.ts';
import { gatherCanvas } from './canvas/gather.ts';
import { detectPage } from './detect.ts';
import { moodleHeaders, moodleReads } from './moodle/allowed-reads.ts';
import { gatherMoodle } from './moodle/gather.ts';
import { readMoodle } from './moodle/read.ts';
import { sessionKey } from './moodle/session-key.ts';
import { notAFeedbackPage } from './not-a-feedback-page.ts';
import type { RawReading } from './types.ts';

/** How a page is to be read; what is left out is the page's own world. */
export interface ReadOptions {
  scope?: ReadScope;
  /** The page's own `fetch`, which sends the mentor's session. */
  fetch?: typeof fetch;
  /** Told during long reads; `total` = `null` while it is not known. */
  onProgress?: (done: number, total: number | null) => void;
  /** Ends a long read; what was asked so far is handed over. */
  signal?: AbortSignal;
}

const gateOf = (url: URL, { fetch: send, signal }: ReadOptions) => ({
  origin: url.origin,
  fetch: send ?? ((...args: Parameters<typeof fetch>) => fetch(...args)),
  ...(signal && { signal }),
});

/** The page alone is read from its document, without a request; one learner or the class also from Moodle's answers. */
async function readMoodlePage(doc: Document, url: URL, options: ReadOptions): Promise<RawReading> {
  const { scope = 'page', onProgress, signal } = options;
  const reading = readMoodle(doc, url);
  const isMore = scope === 'class' || (typeof scope === 'object' && 'userId' in scope);
  if (!isMore || reading.site === null) return { via: 'dom', reading, details: [] };
  const ask = makeAsk({
    ...gateOf(url, options),
    allowed: moodleReads(reading.site),
    headers: moodleHeaders,
    sessionKey: sessionKey(doc),
  });
  return gatherMoodle(doc, url, ask, scope, { onProgress, signal });
}

/**
 * Reads the feedback of an LMS page, in the page: Moodle from its document, Canvas by its JSON. Nothing is parsed
 * beyond what the document needs; `finishReading` does that in the extension.
 */
export async function readPage(
  doc: Document,
  url: URL,
  options: ReadOptions = {},
): Promise<RawReading> {
  const page = detectPage(url, doc);
  if (page?.lms === 'moodle') return readMoodlePage(doc, url, options);
  if (page?.lms !== 'canvas') return { via: 'dom', reading: notAFeedbackPage(url), details: [] };
  const ask = makeAsk({
    ...gateOf(url, options),
    allowed: canvasReads,
    headers: canvasHeaders,
  });
  return { via: 'canvas-json', gathered: await gatherCanvas(doc, url, ask, undefined, options) };
}
