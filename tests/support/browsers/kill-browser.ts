import type { Browser } from 'puppeteer-core';

/** Ends a browser's process without a word to it, and waits until it is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const running = browser.process();
  if (!running) throw new Error('Only a browser that was started here can be killed');
  const gone = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  running.kill('SIGKILL');
  await gone;
}
