/** Runs `then` once the browser has painted what stands now. */
function painted(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = then;
  requestAnimationFrame(() => port2.postMessage(null));
}

/** Longer than any screen may take: a bench that waits in vain says so. */
const LONGEST_MS = 10_000;

/**
 * Does something to the page and waits until its effect is on screen.
 *
 * @returns milliseconds from before `act` to after the first paint at which `isDone` held
 */
function paintedAfter(act: () => void, isDone: () => boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`Nothing came of it: ${isDone}`)), LONGEST_MS);
    const start = performance.now();
    const look = () => {
      if (!isDone()) return;
      seen.disconnect();
      painted(() => resolve(performance.now() - start));
    };
    const seen = new MutationObserver(look);
    seen.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    act();
    look();
  });
}

const must = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
};

/** Clicks on an element; done when something fits `done`. */
export const clickAndPaint = (selector: string, done: string): Promise<number> =>
  paintedAfter(
    () => must(selector).click(),
    () => document.querySelector(done) !== null,
  );

/** Goes to a screen by the address's hash; done when something fits `done`. */
export const goAndPaint = (hash: string, done: string): Promise<number> =>
  paintedAfter(
    () => {
      location.hash = hash;
    },
    () => document.querySelector(done) !== null,
  );

/** Types into a field all at once; done when so many elements fit `counted`. */
export const typeAndPaint = (
  selector: string,
  text: string,
  counted: string,
  count: number,
): Promise<number> =>
  paintedAfter(
    () => {
      const field = must(selector);
      if (!(field instanceof HTMLInputElement)) throw new Error(`${selector} is no field`);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    () => document.querySelectorAll(counted).length === count,
  );

/** The control: one attribute of the page changes, nothing else. */
export const nothingAndPaint = (): Promise<number> =>
  paintedAfter(
    () => document.body.toggleAttribute('data-bench'),
    () => true,
  );

/** How often the page asks itself whether it still answers, in milliseconds. */
const TICK = 5;

/** Goes to a screen; gives the longest time in which the page does not answer until something fits `done`, in milliseconds. */
export async function silenceUntil(hash: string, done: string): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const ticking = setInterval(look, TICK);
  await goAndPaint(hash, done);
  look();
  clearInterval(ticking);
  return longest;
}
