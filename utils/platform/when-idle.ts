/** Below this nothing is begun any more: the browser may want the time for a paint. */
const LEAST_MS = 4;

/** What `whenIdle` takes of a window. */
export type IdleWindow = Pick<Window, 'requestIdleCallback'>;

/**
 * Takes the steps of some work while the page has nothing else to do, a few at a time, until they are all taken. What throws ends the work
 * and is thrown on, to be seen as any fault of a callback is.
 */
export function whenIdle(steps: Iterator<unknown>, page: IdleWindow = window): void {
  page.requestIdleCallback((deadline) => {
    while (deadline.timeRemaining() >= LEAST_MS) if (steps.next().done) return;
    whenIdle(steps, page);
  });
}
