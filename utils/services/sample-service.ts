import { writeStored } from '#utils/platform/stored-value.ts';
import { liveStored } from './live-stored.ts';
import type { SampleServices } from './sample-types.ts';
import type { Services } from './types.ts';

/** Whether the sample is there: kept beside its store, so that asking does not make one. */
const KEY = 'sample';

const isSaid = (stored: unknown): boolean => stored === true;

/** Says whether the sample is there now. */
const noteKept = (isKept: boolean): Promise<void> => writeStored(KEY, isKept);

/** The sample learner of the tour. What works on it is fetched by the first who asks. @param real the services of this page */
export function sampleService(real: () => Services): SampleServices {
  const work = async () => (await import('./sample-work.ts')).createSampleWork(real, noteKept);
  return {
    isSampleKept: () => liveStored(KEY, isSaid),
    openSample: async (screens) => (await work()).openSample(screens),
    removeSample: async () => (await work()).removeSample(),
    putSampleBack: async (records) => (await work()).putSampleBack(records),
  };
}
