/**
 * Keeps one script of ours in a page: this one stops the one before it and is itself stopped by the next. By an event of
 * the document, since a script that an update left behind runs in a world of its own that no other can look into.
 *
 * @param name the event's, the same for every version of the script; nothing of a person or a place
 * @returns aborted when a newer script has started, and by `abort()`
 */
export function newestAlone(doc: Document, name: string): AbortController {
  const life = new AbortController();
  // First told, then listened to: the script does not hear itself.
  doc.dispatchEvent(new Event(name));
  doc.addEventListener(name, () => life.abort(), { once: true, signal: life.signal });
  return life;
}
