import { aboutAny } from '#utils/lms/about-page.ts';
import { followPage } from '#utils/lms/follow-page.ts';
import type { LmsReader, ReadOptions } from '#utils/lms/lms-reader.ts';
import { answerInPage, isOrphan, tellExtension } from '#utils/messaging/answer-in-page.ts';
import { listenForFollowers } from '#utils/messaging/follow.ts';
import { clearHighlight, highlightQuote } from '#utils/page/highlight.ts';
import { isPanelOpen } from '#utils/page/open-sign.ts';
import { selectedText } from '#utils/page/selected-text.ts';

const here = () => new URL(location.href);

const MARK = Symbol.for('feedforward.reader');

/** True once for a page, however many readers are put into it. */
function isFirst(): boolean {
  if (Reflect.has(globalThis, MARK)) return false;
  return Reflect.set(globalThis, MARK, true);
}

/** Reads the page when the panel asks. Injected once the panel is first opened; a second run finds the first. */
export function answerReading(reader: LmsReader): void {
  if (!isFirst()) return;
  const isFollowed = listenForFollowers();
  /** Follows the page from learner to learner for as long as the panel is open, in it or beside it. */
  const follow = followPage({
    doc: document,
    look: () => reader.mark(document, here()),
    isOpen: () => (isPanelOpen() || isFollowed()) && !isOrphan(),
    tell: (mark) => tellExtension('page.changed', { mark }),
  });
  const readNow = (options: ReadOptions) =>
    follow.reading(() => reader.read(document, here(), options));
  let long = new AbortController();
  answerInPage({
    'page.read': ({ scope }) => {
      if (scope === 'page') return readNow({ scope });
      long.abort();
      long = new AbortController();
      return readNow({
        scope,
        signal: long.signal,
        onProgress: (done, total) => void tellExtension('page.progress', { done, total }),
      });
    },
    'page.stop': () => {
      long.abort();
      return {};
    },
    'page.about': () => (reader.isPage(here(), document) ? reader.about : aboutAny)(document),
    'page.selection': () => ({ text: selectedText(document) }),
    'page.highlight': ({ quote, reveal }) => {
      if (quote !== null) return { found: highlightQuote(document, quote, reveal) };
      clearHighlight();
      return { found: false };
    },
  });
}
