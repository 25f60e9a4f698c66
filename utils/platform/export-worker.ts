import { browser } from './browser.ts';

/** Starts the worker that writes files. Its script is a file of the extension's own, as the policy of its pages wants it. */
export const exportWorker = (): Worker => new Worker(browser.runtime.getURL('/export-worker.js'));
