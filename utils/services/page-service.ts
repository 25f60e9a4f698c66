import * as z from 'zod/mini';
import { NO_PAGE, type ReadScope } from '#utils/domain/reading.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { Mark, Progress } from '#utils/messaging/calls.ts';
import { browser } from '#utils/platform/browser.ts';
import { makeLastMark } from './last-mark.ts';
import type { PageChannel } from './page-channel.ts';
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

/** Fetched once, with a first read: while the page answers, so that nothing waits for it. `null` = it did not come. */
const bringWork = () => import('./page-work.ts').catch(() => null);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until the reader, injected just now, answers; gives up after about a second and a half. */
async function askReader({ ask }: PageChannel, scope: ReadScope): Promise<unknown> {
  for (const wait of WAITS) {
    const answer = await ask('page.read', { scope });
    if (answer) return answer;
    await pause(wait);
  }
  return null;
}

/**
 * The LMS page that a panel is about.
 *
 * @param doc an extension document, used only to parse HTML inertly
 * @param frame what can be done with the panel's frame in that page; `null` = it sits in none
 */
export function createPageService(
  doc: Document,
  channel: PageChannel,
  frame: PageService['frame'],
): PageService {
  const { ask, onNews } = channel;
  const listeners = new Set<(isOther: boolean) => void>();
  const last = makeLastMark((isOther) => {
    for (const again of [...listeners]) again(isOther);
  });
  let stopHearing = () => {};
  let isThere = true;
  /** From no page to no page nothing changes; from a page to anything, what was read of it goes at once. */
  const moved = async () => {
    if (isThere || (await channel.isThere())) last.lose();
  };
  const hear = (message: unknown) => {
    const { data } = Changed.safeParse(message);
    if (data) last.hear(data.asks.mark);
  };
  return {
    async read(scope = 'page', onProgress) {
      isThere = await channel.isThere();
      if (!isThere) return refused(NO_PAGE);
      const coming = bringWork();
      // A class or one learner of it is read beside what the screen shows, not instead of it.
      const keepMark = scope === 'page' ? last.begin() : () => {};
      const stop = onNews((message) => {
        const came = Came.safeParse(message);
        if (came.success) onProgress?.(came.data.asks.done, came.data.asks.total);
      });
      const raw = await askReader(channel, scope).finally(stop);
      keepMark(Marked.safeParse(raw).data?.mark ?? null);
      if (!raw) return refused('errors.pageGone');
      const work = await coming;
      if (!work) return refused('shell.notLoaded');
      const reading = work.finishReading(raw, doc);
      return reading ? ok(reading) : refused('errors.pageOdd');
    },
    async report(reading) {
      const about = About.safeParse(await ask('page.about'));
      // There since a page was read.
      const { browserIn, reportOf } = await import('./page-work.ts');
      return reportOf(reading, {
        product: browser.runtime.getManifest().version,
        browser: browserIn(navigator.userAgent),
        about: about.success ? about.data : null,
      });
    },
    async selection() {
      const answer = Selection.safeParse(await ask('page.selection'));
      return answer.success ? ok(answer.data.text) : refused('errors.pageGone');
    },
    stopReading: () => void ask('page.stop'),
    onChanged(again) {
      if (listeners.size === 0) {
        const stops = [onNews(hear), channel.onMoved(() => void moved())];
        stopHearing = () => {
          for (const stop of stops) stop();
        };
      }
      listeners.add(again);
      return () => {
        listeners.delete(again);
        if (listeners.size === 0) stopHearing();
      };
    },
    highlight: (quote) => void ask('page.highlight', { quote }),
    async reveal(quote) {
      const answer = Found.safeParse(await ask('page.highlight', { quote, reveal: true }));
      return answer.success && answer.data.found;
    },
    frame,
  };
}
