/** A word with a capital that does not begin a sentence, a quote or what follows a colon: a name. */
const NAMED = /(?<=[\p{Ll}\d,;)'’] )\p{Lu}\p{Ll}[\p{L}'’-]*/gu;

/**
 * Gives names their capitals back: what opens a sentence loses its capital where it comes to stand in the middle of a step, and the same is done to
 * words in between. A name is what the source writes with a capital behind another word ("nothing on Arbus").
 */
export function withOwnCapitals(step: string, source: string): string {
  const names = new Set(source.match(NAMED) ?? []);
  let text = step;
  for (const name of names) {
    const small = name.charAt(0).toLowerCase() + name.slice(1);
    const inSmall = new RegExp(`(?<=[\\p{L}\\d,;)] )${small}(?![\\p{L}'’-])`, 'gu');
    // "The Park … the park people": written both ways, nobody knows which one is meant.
    if (!inSmall.test(source)) text = text.replaceAll(inSmall, name);
  }
  return text;
}
