import { Window } from 'happy-dom';

/**
 * A saved page as a document: nothing in it runs and nothing is loaded (happy-dom runs no script and fetches nothing
 * unless told to; said here so that a new default cannot change it).
 */
export function openSavedPage(html: string, url: URL): Document {
  const window = new Window({
    url: url.href,
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableComputedStyleRendering: true,
      disableIframePageLoading: true,
    },
  });
  const parsed: unknown = new window.DOMParser().parseFromString(html, 'text/html');
  return asDocument(parsed);
}

/** happy-dom's types are its own: the one place where they become the DOM's. */
const asDocument = (parsed: unknown): Document => parsed as Document;
