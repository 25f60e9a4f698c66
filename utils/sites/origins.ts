/**
 * The origin pattern to ask a permission for, from a tab's address.
 *
 * @returns `null` where the extension has no business: browser pages, files, plain http other than this machine
 */
export function originPattern(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isLocal = url.hostname === '127.0.0.1' || url.hostname === 'localhost';
  if (url.protocol !== 'https:' && !(isLocal && url.protocol === 'http:')) return null;
  // Without its port: Firefox's match patterns know none.
  return `${url.protocol}//${url.hostname}/*`;
}

/** The pattern for all hosts of a family: `instructure.com` → `https://*.instructure.com/*`. */
export const familyPattern = (family: string): string => `https://*.${family}/*`;

/** The granted patterns (`https://*.example.ac.uk/*`) that an origin (`https://vle.example.ac.uk:8443`) falls under. */
export function coveringPatterns(origin: string, patterns: string[]): string[] {
  if (!URL.canParse(origin)) return [];
  const { protocol, hostname } = new URL(origin);
  return patterns.filter((pattern) => {
    const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+)(?::\d+)?\//.exec(pattern);
    if (!parts) return false;
    const [, scheme, host = ''] = parts;
    const isScheme = scheme === '*' || `${scheme}:` === protocol;
    const isHost =
      host === '*' ||
      host === hostname ||
      (host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1))));
    return isScheme && isHost;
  });
}

/** Whether an origin is among granted patterns. */
export const isCovered = (origin: string, patterns: string[]): boolean =>
  coveringPatterns(origin, patterns).length > 0;

/** An address as somebody types it: `vle.example.ac.uk/course` is meant as `https://`. */
export function typedAddress(typed: string): string {
  const address = typed.trim();
  return /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`;
}
