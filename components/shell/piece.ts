import type { Whose } from '#components/targets/whose.ts';
import type { FeedbackBlock, WorkRef } from '#utils/domain/feedback.ts';
import { newId } from '#utils/domain/ids.ts';
import type { Identity } from '#utils/domain/learner.ts';
import type { ReadItem, Reading } from '#utils/domain/reading.ts';
import type { Instant } from '#utils/domain/time.ts';
import type { Mending } from '#utils/text-in/tidy-text.ts';
import type { PagePerson } from './people.ts';

/** One piece of marked work as the panel works on it: read from the page, pasted, or selected. */
export interface Piece {
  /** Two readings of the same work of the same learner have the same key. */
  key: string;
  origin: 'page' | 'pasted' | 'selected';
  /** Proved by the page; `null` = the mentor must say whose it is. */
  identity: Identity | null;
  /** The name that the page shows. */
  name: string | null;
  work: WorkRef;
  grade: string | null;
  markedOn: Instant | null;
  released: boolean | null;
  /** When the work must be in, where the page says so. */
  dueOn?: Instant;
  blocks: FeedbackBlock[];
  /** Part of it is pictures or recordings, which only the page shows. */
  media: boolean;
  /** Where it was read, for a way back; `null` when unknown. */
  url: string | null;
  /** How brought text came; pieces read from a page have none. */
  brought?: BroughtAs;
  /** Whose the mentor had said it is before a crash or a closed panel. */
  chosen?: Whose;
}

/** What is known of text that was selected somewhere. Shown with it, never kept. */
export interface BroughtAs {
  /** The host of its page; `null` = this page, or unknown. */
  host: string | null;
  raw: string;
  mended: Mending[];
  isCut: boolean;
  /** It came from a page where work is marked. */
  isMarkingPage: boolean;
  /** What that page said then; `null` where it could not be asked. */
  behind: Reading | null;
}

const firstOf = <T>(values: (T | null)[]): T | null => values.find((one) => one !== null) ?? null;

/** A day becomes its noon in UTC, so that it is the same day in every zone of the UK. */
const instantOf = (markedOn: string | null): Instant | null => {
  if (markedOn === null) return null;
  const moment = new Date(/^\d{4}-\d\d-\d\d$/.test(markedOn) ? `${markedOn}T12:00:00Z` : markedOn);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
};

const workOf = (site: string, item: ReadItem): WorkRef => ({
  site,
  course: item.course,
  courseId: item.courseId,
  work: item.work,
  activityId: item.activityId,
  attempt: item.attempt,
});

const blockOf = ({ source, criterion, author, text, cut }: ReadItem): FeedbackBlock => ({
  source,
  criterion,
  author,
  text,
  cut,
});

/** `false` as soon as one part is held back: what the learner may not see decides. */
const releasedOf = (items: ReadItem[]): boolean | null =>
  items.some(({ released }) => released === false)
    ? false
    : firstOf(items.map(({ released }) => released));

/** When this attempt must be in. */
const dueOf = (items: ReadItem[]): Pick<Piece, 'dueOn'> => {
  const due = instantOf(firstOf(items.map(({ dueOn }) => dueOn ?? null)));
  return due === null ? {} : { dueOn: due };
};

/** Moodle shows a dash where no grade was given. */
const gradeOf = (grade: string | null): string | null =>
  grade === null || /^[-–—\s]*$/.test(grade) ? null : grade;

const workKey = (item: ReadItem): string =>
  JSON.stringify([item.courseId ?? item.course, item.activityId ?? item.work, item.attempt]);

/** A page may go to another learner without changing its address; without proof other words mean another learner. */
const wordsOf = (items: ReadItem[]): string =>
  items.map(({ text }) => ` ${text.length} ${text.slice(0, 80)}`).join('');

/** The pieces of work that a page shows of one learner, in page order. */
export function piecesOf(person: PagePerson, site: string, url: string): Piece[] {
  const works = Map.groupBy(person.items, workKey);
  return [...works].flatMap(([key, items]) => {
    const [first] = items;
    if (!first) return [];
    return {
      key: `${person.key} ${key}${person.identity ? '' : wordsOf(items)}`,
      origin: 'page' as const,
      identity: person.identity,
      name: person.name,
      work: workOf(site, first),
      grade: firstOf(items.map(({ grade }) => gradeOf(grade))),
      markedOn: instantOf(firstOf(items.map(({ markedOn }) => markedOn))),
      released: releasedOf(items),
      ...dueOf(items),
      blocks: items.filter(({ text }) => text.trim()).map(blockOf),
      media: items.some(({ media }) => media),
      url,
    };
  });
}

const noWork = (site: string): WorkRef => ({
  site,
  course: null,
  courseId: null,
  work: null,
  activityId: null,
  attempt: null,
});

/** A learner on whose work there is no feedback yet: targets can still be seen and made. */
export const emptyPieceOf = (person: PagePerson, site: string, url: string): Piece => ({
  key: `${person.key} -`,
  origin: 'page',
  identity: person.identity,
  name: person.name,
  work: noWork(site),
  grade: null,
  markedOn: null,
  released: null,
  blocks: [],
  media: false,
  url,
});

/**
 * Text that the mentor brought: it belongs to nobody until they say so.
 *
 * @param site the page's, when there is one
 * @param brought how selected text came
 */
export const textPiece = (
  text: string,
  origin: 'pasted' | 'selected',
  site: string | null,
  brought?: BroughtAs,
): Piece => ({
  // Each time anew: the same words may be brought for another learner.
  key: `${origin} ${newId()}`,
  origin,
  identity: null,
  name: null,
  work: noWork(site ?? ''),
  grade: null,
  markedOn: null,
  released: null,
  blocks: [{ source: 'pasted', criterion: null, author: null, text, cut: brought?.isCut ?? false }],
  media: false,
  url: null,
  ...(brought && { brought }),
});
