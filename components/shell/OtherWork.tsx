import { Disclosure } from '#components/ui/Disclosure.tsx';
import type { Reading } from '#utils/domain/reading.ts';
import { t } from '#utils/i18n/t.ts';
import { waysIn } from './ways.ts';

/** Inside the page a link takes the page along; a side panel has no page of its own to take. */
const targetOf = (): string => (globalThis.parent === globalThis.self ? '_blank' : '_top');

/** The links themselves, for a screen that is about nothing else. */
export function WayList({ reading }: { reading: Reading }) {
  const ways = waysIn(reading);
  if (ways.length === 0) return null;
  return (
    <ul class="ways">
      {ways.map(({ course, url }) => (
        <li key={url}>
          <a href={url} target={targetOf()} rel="noreferrer">
            {course ?? t('ways.all')}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where the rest of this learner's work is: for mentors who cannot get there from the course. */
export function OtherWork({ reading, open = false }: { reading: Reading; open?: boolean }) {
  if (waysIn(reading).length === 0) return null;
  return (
    <Disclosure summary={t('ways.otherWork')} open={open}>
      <WayList reading={reading} />
    </Disclosure>
  );
}
