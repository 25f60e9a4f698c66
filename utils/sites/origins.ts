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

/** Whether an origin (`https://vle.example.ac.uk:8443`) is among granted patterns (`https://*.example.ac.uk/*`). */
export function isCovered(origin: string, patterns: string[]): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return patterns.some((pattern) => {
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
