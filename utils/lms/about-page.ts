import type { Lms } from '#utils/domain/reading.ts';

/** What a page says of its LMS, for a report: nothing of a person, a course or a place. `null` = not said. */
export interface AboutPage {
  version: string | null;
  theme: string | null;
  lang: string | null;
  /** What the viewer is here, in the LMS's words. */
  role: string | null;
}

const ROLES = /^(?:user|student|teacher|ta|designer|observer|admin|root_admin)$/;

/** Links to Moodle's own help, in the page and in its scripts, carry the version: `docs.moodle.org/405/en`. */
function moodleVersion(doc: Document, scripts: string): string | null {
  const href = doc.querySelector('a[href*="docs.moodle.org/"]')?.getAttribute('href');
  const code = /docs\.moodle\.org\\?\/(\d)(\d{1,2})\\?\//.exec(href ?? scripts);
  return code ? `${code[1]}.${Number(code[2])}` : null;
}

/** Canvas gives each page the viewer's roles. */
function canvasRole(scripts: string): string | null {
  const list = /"current_user_roles"\s*:\s*\[([^\]]{0,200})\]/.exec(scripts)?.[1] ?? '';
  const roles = [...list.matchAll(/"(\w+)"/g)].map(([, role = '']) => role);
  const known = roles.filter((role) => ROLES.test(role) && role !== 'user');
  return known.length > 0 ? known.join(' ') : null;
}

const scriptsOf = (doc: Document): string =>
  [...doc.querySelectorAll('script:not([src])')]
    .map(({ textContent }) => textContent ?? '')
    .join('\n');

/** What any page says. */
export const aboutAny = (doc: Document): AboutPage => ({
  version: null,
  theme: null,
  lang: doc.documentElement?.getAttribute('lang') || null,
  role: null,
});

/** What a page of Moodle says. This and the next only when a report is asked for: all inline scripts are gone through. */
export function aboutMoodle(doc: Document): AboutPage {
  const scripts = scriptsOf(doc);
  const theme = /"theme":"(\w{1,40})"/.exec(scripts)?.[1] ?? null;
  return { ...aboutAny(doc), version: moodleVersion(doc, scripts), theme };
}

/** What a page of Canvas says; it names no version. */
export const aboutCanvas = (doc: Document): AboutPage => ({
  ...aboutAny(doc),
  role: canvasRole(scriptsOf(doc)),
});

const aboutOf: Record<Lms, (doc: Document) => AboutPage> = {
  moodle: aboutMoodle,
  canvas: aboutCanvas,
};

/** What a saved page of either says; in a living page the reader knows which it is. */
export const aboutPage = (doc: Document, lms: Lms | null): AboutPage =>
  (lms === null ? aboutAny : aboutOf[lms])(doc);
