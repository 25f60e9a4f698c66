import type { MessageKey } from '#utils/i18n/t.ts';
import { isConnected } from '#utils/platform/is-connected.ts';
import type { Store } from '#utils/store/db.ts';
import { live } from '#utils/store/live.ts';
import type { Live } from './types.ts';

/** How often it is looked whether the extension is still there, in milliseconds: it is told to nobody. */
const LOOK = 2000;
/** How often a store that could not be opened is tried again. */
const AGAIN = 5000;

/**
 * Why nothing can be kept at the moment, followed; `null` = all is well.
 * @param isThere whether the extension still runs; a test seam
 */
export const troubleOf =
  (db: Store, isThere: () => boolean = isConnected): Live<MessageKey | null> =>
  (next) => {
    const over = new AbortController();
    let store: MessageKey | null = null;
    let said: MessageKey | null | undefined;
    const tell = () => {
      const now = isThere() ? store : 'errors.extensionGone';
      if (now !== said && !over.signal.aborted) next(now);
      said = now;
    };
    let stopWatching = () => {};
    const watch = () => {
      stopWatching();
      stopWatching = live(db, () => db.exports.limit(1).count())(
        () => {
          store = null;
          tell();
        },
        (why) => {
          store = why;
          tell();
          setTimeout(() => over.signal.aborted || watch(), AGAIN);
        },
      );
    };
    watch();
    const looking = setInterval(tell, LOOK);
    over.signal.addEventListener('abort', () => {
      clearInterval(looking);
      stopWatching();
    });
    return () => over.abort();
  };
