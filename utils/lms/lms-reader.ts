import type { ReadScope } from '#utils/domain/reading.ts';
import type { AboutPage } from './about-page.ts';
import type { PageMark } from './page-mark.ts';
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

/** What one LMS's pages are read with, in the page. Each LMS's is a script of its own, so that a page pays for its own alone. */
export interface LmsReader {
  /** Whether this is a page of that LMS that may hold feedback, as it stands now. */
  isPage(url: URL, doc: Document): boolean;
  /** What the page says of the LMS, for a report. */
  about(doc: Document): AboutPage;
  /** Reads the page. Nothing is parsed beyond what the document needs; `finishReading` does that in the extension. */
  read(doc: Document, url: URL, options: ReadOptions): Promise<RawReading>;
  /** The page's mark now. A few look-ups, since it is asked several times a second while the panel is open. */
  mark(doc: Document, url: URL): PageMark;
}

/** The part of the gate to an LMS (`makeAsk`) that is the same for all. */
export const gateOf = (url: URL, { fetch: send, signal }: ReadOptions) => ({
  origin: url.origin,
  fetch: send ?? ((...args: Parameters<typeof fetch>) => fetch(...args)),
  ...(signal && { signal }),
});
