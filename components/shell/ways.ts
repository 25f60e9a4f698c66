import type { Reading, Way } from '#utils/domain/reading.ts';

/** An address as the browser would go to it; `null` for what is no address of the web. */
const addressOf = (url: string): URL | null => {
  const address = URL.parse(url);
  return address && /^https?:$/.test(address.protocol) ? address : null;
};

/**
 * The ways on that may become links: addresses of the web inside the page's own LMS, each once. A page's script hands
 * them over, so they are not trusted.
 */
export function waysIn({ ways, site }: Pick<Reading, 'ways' | 'site'>): Way[] {
  const home = site === null ? null : addressOf(`${site}/`);
  if (!home) return [];
  const inside = ways.flatMap(({ course, url }) => {
    const address = addressOf(url);
    const isInside = address?.origin === home.origin && address.pathname.startsWith(home.pathname);
    return address && isInside && !address.username ? [{ course, url: address.href }] : [];
  });
  return [...new Map(inside.map((way) => [way.url, way])).values()];
}
