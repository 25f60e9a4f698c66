/**
 * Resolves in a task of its own: what the page has to answer or to draw in the meantime comes first. A message rather than a timer: timers wait a
 * second each in a tab that is not looked at.
 */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** A page that is busy for so many milliseconds still answers at once. */
const STRETCH = 12;

/** To be waited for as often as one likes in long work: lets the page have a turn, but only when enough time has gone since the last. */
export function pauses(turn = nextTurn, now = () => performance.now()): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < STRETCH) return;
    await turn();
    since = now();
  };
}
