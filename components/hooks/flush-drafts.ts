/** Every draft on this screen that may hold unwritten text: each writes it when called. */
const keepers = new Set<() => Promise<unknown>>();

/**
 * Lists a draft's way to disk for as long as its field is on the screen.
 *
 * @returns what takes it off the list
 */
export function listDraft(flush: () => Promise<unknown>): () => void {
  keepers.add(flush);
  return () => keepers.delete(flush);
}

/** Resolves once everything typed on this screen is on disk (or could not be written): wait for it before closing. */
export const flushDrafts = (): Promise<unknown> =>
  Promise.all([...keepers].map((flush) => flush()));
