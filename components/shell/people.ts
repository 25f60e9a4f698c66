import { type Identity, identityKey } from '#utils/domain/learner.ts';
import type { PageSubject, ReadItem, Reading, ReadLearner } from '#utils/domain/reading.ts';

/** One learner that a page is about, with everything it says of them. */
export interface PagePerson {
  /** Tells people of one page apart; for a proved learner it is the identity key. */
  key: string;
  /** As the page shows it; `null` when it shows none. */
  name: string | null;
  /** Who it is on this site; `null` when the page does not prove it or hides it. */
  identity: Identity | null;
  items: ReadItem[];
}

/** The page says that some or all of its marking is anonymous. */
export const isAnonymous = (reading: Reading): boolean => reading.notes.includes('anonymous');

/**
 * On a page with anonymous marking the anonymous learners have no id, and the others (a page of many works) may have one.
 * Where all have one, the page contradicts itself: then nobody on it is anybody.
 */
const hidesEverybody = (reading: Reading): boolean =>
  isAnonymous(reading) &&
  [...reading.subjects, ...reading.items.map(({ learner }) => learner)].every(
    ({ userId }) => userId !== null,
  );

function identityOf(reading: Reading, learner: ReadLearner): Identity | null {
  if (!reading.site || !learner.userId || hidesEverybody(reading)) return null;
  const { userId, idNumber } = learner;
  return { site: reading.site, userId, ...(idNumber ? { idNumber } : {}) };
}

function personOf(reading: Reading, learner: PageSubject): PagePerson {
  const identity = identityOf(reading, learner);
  // Nameless learners of two pages must never pass for one: the address is part of who they are.
  const key = identity ? identityKey(identity) : `?${learner.name ?? ''} ${reading.url}`;
  return { key, name: learner.name, identity, items: [] };
}

/**
 * Whether an item's learner, whom nothing proves, may be one of several on this page: they share a name, or the item has
 * none while the page is about somebody else. Such an item stands alone, since nothing says whose other words it is.
 */
function mayBeSeveral(reading: Reading, learner: ReadLearner): boolean {
  // Nothing can be saved from anonymous marking, so putting it together does no harm.
  if (isAnonymous(reading) || identityOf(reading, learner)) return false;
  const alike = reading.subjects.filter(
    (subject) => !identityOf(reading, subject) && subject.name === learner.name,
  );
  return alike.length > 1 || (learner.name === null && alike.length === 0);
}

/**
 * The learners of a page in page order, each once, with their items. A proved learner is known by user id alone;
 * the rest by the name shown, and never joined to a proved one.
 */
export function peopleOf(reading: Reading): PagePerson[] {
  const people = new Map<string, PagePerson>();
  const add = (learner: ReadLearner, which = '') => {
    const person = personOf(reading, learner);
    const key = person.key + which;
    const known = people.get(key) ?? { ...person, key };
    if (known.name === null) known.name = person.name;
    people.set(key, known);
    return known;
  };
  for (const subject of reading.subjects) add(subject);
  for (const item of reading.items) {
    if (mayBeSeveral(reading, item.learner)) add(item.learner, ` ${people.size}`).items.push(item);
    else add(item.learner).items.push(item);
  }
  return [...people.values()];
}
