import { Window } from 'happy-dom';

/**
 * A saved page as a document: nothing in it runs and nothing is loaded (happy-dom runs no script and fetches nothing
 * unless told to; said below so that a new default cannot change it).
 */
export function openSavedPage(html: string, url: URL): Document {
  const parsed: unknown = new (parserAt(url).DOMParser)().parseFromString(html, 'text/html');
  return asDocument(parsed);
}

/** One window for all pages of an address's site: a window apiece is never given back, and a manifest has hundreds. */
const windows = new Map<string, Window>();

function parserAt({ origin }: URL): Window {
  const known = windows.get(origin);
  if (known) return known;
  const window = new Window({
    url: origin,
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableComputedStyleRendering: true,
      disableIframePageLoading: true,
    },
  });
  windows.set(origin, window);
  return window;
}

/** happy-dom's types are its own: the one place where they become the DOM's. */
const asDocument = (parsed: unknown): Document => parsed as Document;
