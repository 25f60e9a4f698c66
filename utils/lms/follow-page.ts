import { isSameMark, type PageMark } from './page-mark.ts';

/** The page that is followed, and who wants to know. */
export interface FollowedPage {
  doc: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  /** How the page stands now. */
  look(): PageMark;
  /** Whether the panel is open; once it is not, following ends by itself. */
  isOpen(): boolean;
  /** Tells the panel; resolves false when nobody could be told. */
  tell(mark: PageMark): Promise<boolean>;
}

/**
 * How often the page is looked at, ms: often enough that panel, message and reading together take less than half a
 * second. Looking is a few look-ups; an observer would be called for every node that the LMS draws.
 */
const LOOK_EVERY = 150;
/** After a press or a key, or once something has changed, the next learner is likely on the way: so often for so many looks, a second. */
const SOON_EVERY = 25;
const SOON_LOOKS = 40;
const WAKES = ['visibilitychange', 'pointerup', 'keyup'];

export interface Following {
  /**
   * Has the page read, which begins the following, and says how the page stood: at the reading's end, when what the
   * address says of whom it is about stayed the same.
   */
  reading<T extends object>(read: () => Promise<T>): Promise<T & { mark: PageMark }>;
}

/** Watches a page that goes from learner to learner without loading, only while the panel is open and the tab is shown. */
export function followPage(page: FollowedPage): Following {
  let isOn = false;
  let told: PageMark | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let soon = 0;

  const end = () => {
    clearTimeout(timer);
    for (const name of WAKES) page.doc.removeEventListener(name, onWake, true);
    isOn = false;
  };
  const look = () => {
    if (!page.isOpen()) return end();
    const now = page.look();
    if (isSameMark(told, now)) return;
    if (told) soon = SOON_LOOKS;
    told = now;
    // News that did not arrive is told again at the next look.
    void page.tell(now).then((isTold) => {
      if (isTold || told !== now) return;
      told = null;
      soon = 0;
    });
  };
  const lookOn = () => {
    look();
    soon -= 1;
    if (isOn) timer = setTimeout(lookOn, soon > 0 ? SOON_EVERY : LOOK_EVERY);
  };
  const go = () => {
    clearTimeout(timer);
    if (page.doc.visibilityState !== 'hidden') lookOn();
  };
  const onWake = () => {
    soon = SOON_LOOKS;
    go();
  };
  const start = (mark: PageMark) => {
    if (isOn) return;
    isOn = true;
    told = mark;
    for (const name of WAKES) page.doc.addEventListener(name, onWake, true);
    go();
  };
  return {
    async reading(read) {
      const before = page.look();
      start(before);
      const reading = await read();
      const after = page.look();
      // Not at the next look: the page may be back by then, and what was read is of neither.
      if (isOn) look();
      return { ...reading, mark: after.address === before.address ? after : before };
    },
  };
}
