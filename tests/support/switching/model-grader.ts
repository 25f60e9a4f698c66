import type { RawReading } from '#utils/lms/types.ts';
import type { Random } from './random.ts';

/** How a switch goes. `late`: an answer for a former learner still lands when a later one is chosen. */
export type Mishap = 'none' | 'error' | 'aborted' | 'late';

/** A grader page without a browser: its parts change at random moments after a switch, as a living page's do. */
export interface ModelGrader {
  doc: Document;
  here(): URL;
  /** The learners' ids as a reading gives them, in the order of the page. */
  ids: string[];
  /** The learner whom the LMS was told to show. */
  asked(): string;
  /**
   * Since when every part of the page has been about that learner, and the LMS has said all that it was asked; `null`
   * while a part is not, an answer is on its way, or the LMS refused to say it.
   */
  settledSince(): number | null;
  /** Goes to a learner by position, without a load. */
  go(at: number): void;
  /** Reads the page with the real reader. */
  read(): Promise<RawReading>;
  /** While false, nothing goes wrong. */
  isUnlucky: boolean;
}

/** How long a part takes to follow: mostly at once, at times a second. */
export const delayIn = (random: Random): number =>
  random.isTrue(0.7) ? random.below(120) : random.below(1200);

export const mishapIn = (random: Random): Mishap =>
  random.isTrue(0.75) ? 'none' : random.pick(['error', 'aborted', 'late']);
