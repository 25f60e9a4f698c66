import type { Reading } from '#utils/domain/reading.ts';
import { openSavedPage } from '../support/saved-page.ts';
import { namesOnPage } from './find-names.ts';
import { type Scrub, scrubFor } from './scrub.ts';
import { scrubPage } from './scrub-page.ts';

export interface ScrubbedPage {
  html: string;
  url: URL;
  scrub: Scrub;
}

/** Numbers that stand for something in a page's own addresses. */
function idsIn(doc: Document, url: URL): string[] {
  const addresses = [
    url.href,
    ...[...doc.querySelectorAll('[href]')].map((a) => a.getAttribute('href') ?? ''),
  ];
  return addresses.flatMap((address) => {
    const found = URL.parse(address, url);
    if (found?.origin !== url.origin) return [];
    const asked = [...found.searchParams].filter(([name]) => /id$|^user$|^course$/i.test(name));
    return [...found.pathname.split('/'), ...asked.map(([, value]) => value)].filter((part) =>
      /^\d+$/.test(part),
    );
  });
}

/** What a page is scrubbed with, beside itself. */
export interface Beside {
  /** Names that only a person can know to be names, and those in the LMS's answers. */
  names?: string[];
  /** The LMS's answers as they came: nothing made up may stand in them already. */
  taken?: string;
}

/**
 * A saved page with its people and places made up.
 *
 * @param reading what the readers get out of it as it is: it names the learners
 * @param also names that only a person can know to be names
 */
export function scrubSavedPage(
  html: string,
  url: URL,
  reading: Reading,
  { names: also = [], taken = '' }: Beside = {},
): ScrubbedPage {
  const doc = openSavedPage(html, url);
  const plain = openSavedPage(html, url);
  for (const script of [...plain.querySelectorAll('script, style')]) script.remove();
  const names = [...namesOnPage(plain, url, reading), ...also];
  const scrub = scrubFor({ names, ids: idsIn(plain, url), url, taken: html + taken });
  scrubPage(doc, scrub);
  const made = `<!doctype html>\n${doc.documentElement.outerHTML}\n`;
  return { html: made, url: new URL(scrub.address(url.href)), scrub };
}
