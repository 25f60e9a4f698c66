/** Anything that calls itself Moodle's key: in a script's settings, an address or a form's field. */
const NAMED_KEY =
  /(\bsesskey\\?(?:["']|&quot;)?(?:\s+value)?\s*[:=]\s*\\?(?:["']|&quot;)?)[\w-]+/gi;
/** A shorter value would stand in people's own words. */
const SHORTEST_KEY = 8;

/**
 * A text from the LMS with the session's key taken out, so that it never leaves the page's world: the key that was
 * sent, and any other under the key's name (a new session's).
 */
export function withoutKey(text: string, key: string): string {
  const known = key.length >= SHORTEST_KEY ? text.replaceAll(key, '') : text;
  return known.replace(NAMED_KEY, '$1');
}
