import { readMoodle } from '#utils/lms/moodle/read.ts';
import { alternate, type Rounds, type Samples, timedEach } from '../measure.ts';

/** A page as it was saved, or as the demo showed it. */
export interface PageToRead {
  name: string;
  url: string;
  html: string;
}

/** One reading of a small page is shorter than a page's clock can tell. */
const READINGS = 20;

/** The control: looks at every element once, as little as any reader of the page could do. */
function walk(doc: Document): number {
  let length = 0;
  for (const element of doc.querySelectorAll('*')) length += element.id.length;
  return length;
}

/** Reads each page in Chromium's own document, beside a walk over all of it. Parsing is not counted. @throws when a page gives no feedback */
export async function run({
  pages,
  rounds,
}: {
  pages: PageToRead[];
  rounds: Rounds;
}): Promise<Record<string, Samples>> {
  const measured: Record<string, Samples> = {};
  for (const { name, url, html } of pages) {
    const doc = new DOMParser().parseFromString(html, 'text/html');
    const { answer } = readMoodle(doc, new URL(url));
    if (answer !== 'feedback') throw new Error(`${name} was read as "${answer}"`);
    measured[name] = await alternate(
      rounds,
      () => timedEach(READINGS, () => readMoodle(doc, new URL(url))),
      () => timedEach(READINGS, () => walk(doc)),
    );
  }
  return measured;
}
