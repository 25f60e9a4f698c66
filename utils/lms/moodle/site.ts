/** What Moodle's own inline script says about the page. `null` = not said. */
export interface SiteFacts {
  /** The LMS root without a trailing slash. */
  site: string;
  viewerId: string | null;
  courseId: string | null;
  /** Moodle's script is there at all: the page is Moodle's. */
  isMoodle: boolean;
}

/** The part of the address before Moodle's own path, for pages whose script does not say it. */
function guessedRoot(url: URL): string {
  const folder = /^(.*?)\/(?:mod|grade|course|user|login|enrol)\//.exec(url.pathname)?.[1] ?? '';
  return url.origin + folder;
}

/** Moodle's root as its script has it, if that is where this page really came from. */
function statedRoot(script: string, url: URL): string | null {
  const stated = /"wwwroot":"([^"]*)"/.exec(script)?.[1]?.replaceAll('\\/', '/');
  const root = stated ? URL.parse(stated) : null;
  if (!root || root.origin !== url.origin) return null;
  const folder = root.pathname.replace(/\/+$/, '');
  return url.pathname.startsWith(`${folder}/`) ? root.origin + folder : null;
}

/**
 * Site, viewer and course from `M.cfg = {…}`. Content scripts cannot see the variable `M`, so the inline script's text
 * is read; only its head, since Moodle prints it there and everything behind it may hold people's text.
 */
export function siteFacts(doc: Document, url: URL): SiteFacts {
  const script = [...(doc.head?.getElementsByTagName('script') ?? [])]
    .map((each) => each.textContent ?? '')
    .find((text) => /\bM\.cfg\s*=/.test(text));
  const config = script?.slice(script.indexOf('M.cfg')).slice(0, 4000) ?? '';
  return {
    site: statedRoot(config, url) ?? guessedRoot(url),
    viewerId: /"userId":(\d+)/i.exec(config)?.[1] ?? null,
    courseId: /"courseId":(\d+)/i.exec(config)?.[1] ?? null,
    isMoodle: script !== undefined,
  };
}
