import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { aboutPage } from '#utils/lms/about-page.ts';
import { detectPage } from '#utils/lms/detect.ts';
import { followPage } from '#utils/lms/follow-page.ts';
import { pageMark } from '#utils/lms/page-mark.ts';
import { type ReadOptions, readPage } from '#utils/lms/read-page.ts';
import { answerInPage, isOrphan, tellExtension } from '#utils/messaging/answer-in-page.ts';
import { clearHighlight, highlightQuote } from '#utils/page/highlight.ts';
import { isPanelOpen } from '#utils/page/open-sign.ts';
import { selectedText } from '#utils/page/selected-text.ts';

const here = () => new URL(location.href);

/** Follows the page from learner to learner for as long as the panel is open in it. */
const follow = followPage({
  doc: document,
  look: () => pageMark(document, here()),
  isOpen: () => isPanelOpen() && !isOrphan(),
  tell: (mark) => tellExtension('page.changed', { mark }),
});

const readNow = (options: ReadOptions) => follow.reading(() => readPage(document, here(), options));

const MARK = Symbol.for('feedforward.reader');

/** Reads the page when the panel asks. Injected once the panel is first opened; a second run finds the first. */
export default defineUnlistedScript(() => {
  if (Reflect.has(globalThis, MARK)) return;
  Reflect.set(globalThis, MARK, true);
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
    'page.about': () =>
      aboutPage(document, detectPage(new URL(location.href), document)?.lms ?? null),
    'page.selection': () => ({ text: selectedText(document) }),
    'page.highlight': ({ quote, reveal }) => {
      if (quote !== null) return { found: highlightQuote(document, quote, reveal) };
      clearHighlight();
      return { found: false };
    },
  });
});
