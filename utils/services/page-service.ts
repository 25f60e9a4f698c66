import * as z from 'zod/mini';
import type { ReadScope } from '#utils/domain/reading.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { finishReading } from '#utils/lms/finish-reading.ts';
import { browserIn, reportOf } from '#utils/lms/report.ts';
import { askBackground } from '#utils/messaging/ask-background.ts';
import { Mark, type PanelToPage, Progress } from '#utils/messaging/calls.ts';
import { browser } from '#utils/platform/browser.ts';
import { makeLastMark } from './last-mark.ts';
import type { PageService } from './types.ts';

const Selection = z.object({ text: z.string() });
const Found = z.object({ found: z.boolean() });
const orNull = z.nullable(z.string().check(z.maxLength(200)));
const About = z.object({ version: orNull, theme: orNull, lang: orNull, role: orNull });
const Changed = z.object({ call: z.literal('page.changed'), asks: z.object({ mark: Mark }) });
const Marked = z.object({ mark: Mark });
const Came = z.object({ call: z.literal('page.progress'), asks: Progress });
/** Waits between tries, in milliseconds: the reader is mostly there a moment later, and a slow page gets a second and a half. */
const WAITS = [10, 20, 40, 80, ...Array.from({ length: 9 }, () => 150)];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks the page by way of the background: in Firefox a frame in a page has no `tabs` of its own. */
const askPage = (call: PanelToPage, asks: unknown = {}): Promise<unknown> =>
  askBackground('page.ask', { call, asks });

/** Asks until the reader, injected just now, answers; gives up after about a second and a half. */
async function askReader(scope: ReadScope): Promise<unknown> {
  for (const wait of WAITS) {
    const answer = await askPage('page.read', { scope });
    if (answer) return answer;
    await pause(wait);
  }
  return null;
}

/** Hears what the page's script says unasked; returns the stop. */
function onNews(hear: (message: unknown) => void): () => void {
  const listener = (message: unknown) => {
    hear(message);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/**
 * The LMS page that the panel sits in, once the background has confirmed it.
 *
 * @param doc an extension document, used only to parse HTML inertly
 */
export function createPageService(doc: Document): PageService {
  const listeners = new Set<(isOther: boolean) => void>();
  const last = makeLastMark((isOther) => {
    for (const again of [...listeners]) again(isOther);
  });
  let stopHearing = () => {};
  const hear = (message: unknown) => {
    const { data } = Changed.safeParse(message);
    if (data) last.hear(data.asks.mark);
  };
  return {
    async read(scope = 'page', onProgress) {
      // A class or one learner of it is read beside what the screen shows, not instead of it.
      const keepMark = scope === 'page' ? last.begin() : () => {};
      const stop = onNews((message) => {
        const came = Came.safeParse(message);
        if (came.success) onProgress?.(came.data.asks.done, came.data.asks.total);
      });
      const raw = await askReader(scope).finally(stop);
      keepMark(Marked.safeParse(raw).data?.mark ?? null);
      if (!raw) return refused('errors.pageGone');
      const reading = finishReading(raw, doc);
      return reading ? ok(reading) : refused('errors.pageOdd');
    },
    async report(reading) {
      const about = About.safeParse(await askPage('page.about'));
      return reportOf(reading, {
        product: browser.runtime.getManifest().version,
        browser: browserIn(navigator.userAgent),
        about: about.success ? about.data : null,
      });
    },
    async selection() {
      const answer = Selection.safeParse(await askPage('page.selection'));
      return answer.success ? ok(answer.data.text) : refused('errors.pageGone');
    },
    stopReading: () => void askPage('page.stop'),
    onChanged(again) {
      if (listeners.size === 0) stopHearing = onNews(hear);
      listeners.add(again);
      return () => {
        listeners.delete(again);
        if (listeners.size === 0) stopHearing();
      };
    },
    highlight: (quote) => void askPage('page.highlight', { quote }),
    async reveal(quote) {
      const answer = Found.safeParse(await askPage('page.highlight', { quote, reveal: true }));
      return answer.success && answer.data.found;
    },
    close: () => void askPage('panel.close'),
    move: () => void askPage('panel.move'),
  };
}
