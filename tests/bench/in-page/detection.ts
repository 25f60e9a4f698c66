import { detectPage } from '#utils/lms/detect.ts';
import { alternate, type Rounds, type Samples, timedEach } from '../measure.ts';
import { opened, type Page, walk } from './page.ts';

/** Detection takes microseconds, a page's clock ticks in tenths of a millisecond. */
const DETECTIONS = 500;
const WALKS = 20;

/** Detects each page, its address parsed anew each time, beside a walk over all of it. @throws when a page is not detected */
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
    const detect = () => detectPage(new URL(page.url), doc);
    if (!detect()) throw new Error(`${page.name} was not detected`);
    measured[page.name] = await alternate(
      rounds,
      () => timedEach(DETECTIONS, detect),
      () => timedEach(WALKS, () => walk(doc)),
    );
  }
  return measured;
}
