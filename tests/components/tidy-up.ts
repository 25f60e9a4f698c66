import { cleanup, configure } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import { ownEngine } from '#components/feedback/engine-source.ts';
import { ownParts } from '#components/shell/parts-source.ts';

configure({
  // A failure names what was looked for, without the whole page.
  getElementError: (message) => new Error(message?.split('\n')[0] ?? ''),
  // A busy machine is slow to show what is there; what is not there fails all the same.
  asyncUtilTimeout: 4000,
});

// The panel fetches them while the page is read; a test of how that looks brings a source of its own.
await Promise.all([ownEngine.bring(), ownParts.bring()]);

// All files share one page, which costs a fifth of making one for each: a test leaves nothing behind in it.
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.head.replaceChildren();
  location.hash = '';
});
