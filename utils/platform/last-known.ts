/**
 * A word that a page of ours left for the next one, there at once and without waiting; `null` = none, or the browser keeps none. It holds
 * nothing about anybody, and whoever reads it finds out soon whether it is still so.
 */
export function lastKnown(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Leaves the word. */
export function noteLastKnown(name: string, word: string): void {
  try {
    localStorage.setItem(name, word);
  } catch {
    // The next page waits a moment longer.
  }
}
