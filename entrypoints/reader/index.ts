import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { aboutPage } from '#utils/lms/about-page.ts';
import { detectPage } from '#utils/lms/detect.ts';
import { readPage } from '#utils/lms/read-page.ts';
import { answerInPage, tellExtension } from '#utils/messaging/answer-in-page.ts';
import { clearHighlight, highlightQuote } from '#utils/page/highlight.ts';
import { selectedText } from '#utils/page/selected-text.ts';

const MARK = Symbol.for('feedforward.reader');

/** Reads the page when the panel asks. Injected once the panel is first opened; a second run finds the first. */
export default defineUnlistedScript(() => {
  if (Reflect.has(globalThis, MARK)) return;
  Reflect.set(globalThis, MARK, true);
  let long = new AbortController();
  answerInPage({
    'page.read': ({ scope }) => {
      if (scope === 'page') return readPage(document, new URL(location.href));
      long.abort();
      long = new AbortController();
      return readPage(document, new URL(location.href), {
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
    'page.highlight': ({ quote }) => {
      if (quote !== null) return { found: highlightQuote(document, quote) };
      clearHighlight();
      return { found: false };
    },
  });
});
