import { nastyMarkings } from './nasty-markings.ts';
import { usualMarkings } from './usual-markings.ts';

/** What a marker wrote about one learner's one attempt. */
export interface Marking {
  cmid: string;
  learnerId: string;
  /** Counts from 0, as Moodle's database does. */
  attempt: number;
  /** Id of the grade record; also in the class names of Moodle's comment boxes. */
  gradeId: string;
  grade: string;
  /** Rich text as the editor stored it. */
  comment: string;
  /** By criterion id: the level chosen or the score given, and the remark. */
  remarks: Record<string, { level: number; remark: string }>;
  state: 'released' | 'inreview' | 'inmarking';
  markedOn: string;
}

/** What the data files write down; the rest is filled in. */
export type MarkingNote = Pick<Marking, 'cmid' | 'learnerId' | 'grade' | 'comment'> &
  Partial<Marking>;

const complete = (note: MarkingNote, index: number): Marking => ({
  attempt: 0,
  gradeId: String(9100 + index),
  remarks: {},
  state: 'released',
  markedOn: '2026-11-16T14:20:00Z',
  ...note,
});

export const markings: Marking[] = [...usualMarkings, ...nastyMarkings].map(complete);

/** Every marked attempt of one learner at one piece of work, newest first. */
export const attemptsOf = (cmid: string, learnerId: string): Marking[] =>
  markings
    .filter((one) => one.cmid === cmid && one.learnerId === learnerId)
    .sort((a, b) => b.attempt - a.attempt);

/** The newest marked attempt, if there is one. */
export const latestOf = (cmid: string, learnerId: string): Marking | undefined =>
  attemptsOf(cmid, learnerId)[0];

/**
 * The teacher marks a learner's newest attempt again, with other words; calling what it returns puts the former marking
 * back.
 */
export function markAgain(cmid: string, learnerId: string, comment: string): () => void {
  const former = latestOf(cmid, learnerId);
  const at = former ? markings.indexOf(former) : -1;
  if (!former || at < 0) throw new Error(`The demo has no marking of ${cmid} for ${learnerId}`);
  markings[at] = { ...former, comment, markedOn: '2026-11-20T09:00:00Z' };
  return () => {
    markings[at] = former;
  };
}
