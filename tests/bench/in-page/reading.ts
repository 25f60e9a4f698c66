import { readMoodle } from '#utils/lms/moodle/read.ts';
import { alternate, type Rounds, type Samples, timedEach } from '../measure.ts';
import { opened, type Page, walk } from './page.ts';

/** One reading of a small page is shorter than a page's clock can tell. */
const READINGS = 20;

/** A gradebook holds signs of feedback: its reading names the learners to ask for. */
const isRead = ({ answer, deeper }: ReturnType<typeof readMoodle>): boolean =>
  answer === 'feedback' || (answer === 'not-a-feedback-page' && deeper.length > 0);

/** Reads each page in Chromium's own document, beside a walk over all of it. Parsing is not counted. @throws when a page gives nothing */
export async function run({
  pages,
  rounds,
}: {
  pages: Page[];
  rounds: Rounds;
}): Promise<Record<string, Samples>> {
  const measured: Record<string, Samples> = {};
  for (const page of pages) {
    const doc = opened(page);
    const url = new URL(page.url);
    const reading = readMoodle(doc, url);
    if (!isRead(reading)) throw new Error(`${page.name} was read as "${reading.answer}"`);
    measured[page.name] = await alternate(
      rounds,
      () => timedEach(READINGS, () => readMoodle(doc, url)),
      () => timedEach(READINGS, () => walk(doc)),
    );
  }
  return measured;
}
