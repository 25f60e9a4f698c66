import type { Piece } from '#components/shell/piece.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { InboxEntry } from '#utils/services/types.ts';

/** What waits of one learner, last marked first. */
export interface InboxGroup {
  learner: Learner;
  entries: InboxEntry[];
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The courses that something waits from, by name. */
export const coursesIn = (entries: InboxEntry[]): string[] => [
  ...new Set(entries.flatMap(({ feedback }) => feedback.course ?? []).toSorted()),
];

/** The entries that fit the words sought (learner, course, work) and the course chosen; `''` = all. */
export function entriesFor(entries: InboxEntry[], sought: string, course: string): InboxEntry[] {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  return entries.filter(({ learner, feedback }) => {
    const text = plain([learner.name, feedback.course, feedback.work].filter(Boolean).join(' '));
    const isOfCourse = course === '' || feedback.course === course;
    return isOfCourse && words.every((word) => text.includes(word));
  });
}

/** By learner, in the order of their last marking. */
export const groupsOf = (entries: InboxEntry[]): InboxGroup[] =>
  [...Map.groupBy(entries, ({ learner }) => learner.id).values()].flatMap((some) =>
    some[0] ? [{ learner: some[0].learner, entries: some }] : [],
  );

/** Kept feedback as a piece to work on: its learner is the record it was kept under. */
export function keptPiece({ feedback, learner }: InboxEntry): Piece {
  const { site, course, courseId, work, activityId, attempt } = feedback;
  return {
    key: `kept ${feedback.id}`,
    origin: 'page',
    identity: learner.identities.find((one) => one.site === site) ?? null,
    name: learner.name,
    work: { site, course, courseId, work, activityId, attempt },
    grade: feedback.grade,
    markedOn: feedback.markedOn,
    released: feedback.released,
    blocks: feedback.blocks,
    media: false,
    url: null,
  };
}
