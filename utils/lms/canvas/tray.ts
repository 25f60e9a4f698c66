import { type AddressIds, addressIds } from './address-ids.ts';
import { longId } from './ids.ts';
import { tray as trayOf } from './selectors.ts';

/** The one value that all agree on; `null` when none has any, or when they disagree. */
function agreed(values: (string | null)[]): string | null {
  const said = values.filter((value) => value !== null);
  return new Set(said.map(longId)).size === 1 ? (said[0] ?? null) : null;
}

/**
 * What the gradebook's tray is about. It opens without a change of the address, so its own links (SpeedGrader, the
 * work, the learner's grades) must tell, and agree.
 *
 * @returns `null` while no tray is open
 */
export function trayIds(doc: Document, url: URL): AddressIds | null {
  const tray = doc.querySelector(trayOf.box);
  if (!tray) return null;
  const links = [...tray.querySelectorAll('a[href]')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const to = URL.canParse(href, url) ? new URL(href, url) : null;
    return to?.origin === url.origin ? [addressIds(to)] : [];
  });
  const one = (name: keyof AddressIds) => agreed(links.map((ids) => ids[name]));
  return {
    courseId: one('courseId'),
    assignmentId: one('assignmentId'),
    studentId: one('studentId'),
    anonymousId: one('anonymousId'),
    discussionId: null,
  };
}
