import type { StoreServices } from './store-services.ts';

/** Several changes in a row are one piece of news. */
const REST = 400;

/**
 * The same services, which say afterwards that who is due, or not in the MIS yet, may be others now. Only changes that were kept count.
 * @param tell called a little after the last of several changes
 */
export function tellingDue(services: StoreServices, tell: () => void): StoreServices {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const told =
    <Args extends unknown[], Result extends { ok: boolean }>(
      change: (...args: Args) => Promise<Result>,
    ) =>
    async (...args: Args): Promise<Result> => {
      const result = await change(...args);
      if (result.ok) {
        clearTimeout(waiting);
        waiting = setTimeout(tell, REST);
      }
      return result;
    };
  return {
    ...services,
    saveTarget: told(services.saveTarget),
    rewordTarget: told(services.rewordTarget),
    setStatus: told(services.setStatus),
    logFollowUp: told(services.logFollowUp),
    takeBack: told(services.takeBack),
    mergeLearners: told(services.mergeLearners),
    undoMerge: told(services.undoMerge),
    setAway: told(services.setAway),
    snooze: told(services.snooze),
    endSnooze: told(services.endSnooze),
    answerBatch: told(services.answerBatch),
  };
}
