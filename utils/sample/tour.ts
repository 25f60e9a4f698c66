/** What the mentor does in the tour, in order. */
export const TOUR_STEPS = ['sorted', 'point', 'agreed', 'today', 'logged', 'export'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

/** How far the tour is. */
export interface TourProgress {
  done: TourStep[];
  /** Left out by the mentor; one that is done all the same counts as done. */
  skipped: TourStep[];
  /** How many days the sample is ahead of the calendar. */
  ahead: number;
}

export const TOUR_START: TourProgress = { done: [], skipped: [], ahead: 0 };

/** The first step that is neither done nor skipped; `null` = the tour is over. */
export const presentStep = ({ done, skipped }: TourProgress): TourStep | null =>
  TOUR_STEPS.find((step) => !done.includes(step) && !skipped.includes(step)) ?? null;

/** With one more step done; the same object when it was. */
export const withDone = (progress: TourProgress, step: TourStep): TourProgress =>
  progress.done.includes(step) ? progress : { ...progress, done: [...progress.done, step] };

/** With one more step left out. */
export const withSkipped = (progress: TourProgress, step: TourStep): TourProgress =>
  progress.skipped.includes(step)
    ? progress
    : { ...progress, skipped: [...progress.skipped, step] };
