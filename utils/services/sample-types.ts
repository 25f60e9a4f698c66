import type { RecordId } from '#utils/domain/ids.ts';
import type { SampleWords } from '#utils/sample/marked-work.ts';
import type { TourProgress, TourStep } from '#utils/sample/tour.ts';
import type { Live, Outcome, PageFrame, Services, WorkspaceScreen } from './types.ts';

/** What the screens around the sample do for it. */
export interface SampleScreens {
  words: SampleWords;
  frame: PageFrame;
  /** Marks these words in the page; `null` takes the mark away. */
  highlight(quote: string | null): void;
  /** Shows a screen of the workspace with the sample in it. */
  open(screen: WorkspaceScreen, id: RecordId | null): void;
}

/** The tour's own small world: the product's screens work in it as they do elsewhere, over the sample's own store. */
export interface SampleWorld {
  services: Services;
  progress(): Live<TourProgress>;
  /** Notes that the mentor did a step, or left it out; returns once it is kept. */
  note(step: TourStep, how: 'done' | 'skipped'): Promise<void>;
  /** Has the days pass until the sample's first open target is due. */
  passTime(): Promise<void>;
  /** Begins again: nothing is left of what was done before. */
  restart(): Outcome<void>;
}

/** Everything of the sample, for putting it back. */
export type SampleRecords = { table: string; records: unknown[] }[];

export interface SampleServices {
  /** Whether there are records of the sample on this device. */
  isSampleKept(): Live<boolean>;
  openSample(screens: SampleScreens): Outcome<SampleWorld>;
  /** Removes all of the sample's records. What it gives is for the Undo. */
  removeSample(): Outcome<SampleRecords>;
  putSampleBack(records: SampleRecords): Outcome<void>;
}
