/**
 * Keeps one script of ours in a page. Put in again by the same extension (a page that loads while the browser starts is told of twice), the first goes on,
 * with the panel that may be open by now: `null`. One of another version is stopped by this one, and this one by the next: by an event of the document, since a
 * script that an update left behind runs in a world of its own that no other can look into.
 *
 * @param world what the scripts of this extension share in this page
 * @param name the event's, the same for every version of the script; nothing of a person or a place
 * @param isAlive false once the extension that put the script in is gone
 * @returns aborted when a newer script has started, and by `abort()`
 */
export function newestAlone(
  world: object,
  doc: Document,
  name: string,
  isAlive: () => boolean,
): AbortController | null {
  // Left there by this very function, put in before.
  const isAtWork: unknown = Reflect.get(world, name);
  if (typeof isAtWork === 'function' && isAtWork()) return null;
  const life = new AbortController();
  // First told, then listened to: the script does not hear itself.
  doc.dispatchEvent(new Event(name));
  doc.addEventListener(name, () => life.abort(), { once: true, signal: life.signal });
  Reflect.set(world, name, () => !life.signal.aborted && isAlive());
  return life;
}
