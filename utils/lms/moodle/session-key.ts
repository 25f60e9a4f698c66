import type { SessionKey } from '../allowed-read.ts';

/**
 * The key that Moodle wants with some reads, from the page's inline settings: only the head's scripts, as behind them
 * people's text may stand. Apart from the other facts of the page, so that it is in nothing that is handed on.
 */
export function sessionKey(doc: Document): SessionKey | null {
  const script = [...(doc.head?.getElementsByTagName('script') ?? [])]
    .map((each) => each.textContent ?? '')
    .find((text) => /\bM\.cfg\s*=/.test(text));
  const config = script?.slice(script.indexOf('M.cfg')).slice(0, 4000) ?? '';
  const value = /"sesskey":"(\w+)"/.exec(config)?.[1];
  return value ? { name: 'sesskey', value } : null;
}
