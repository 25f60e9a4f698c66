import { onStored, readStored } from '#utils/platform/stored-value.ts';
import type { Live } from './types.ts';

/**
 * What is stored under a key beside the store, now and after every change in this page or another.
 * @param parse what the stored value, whatever it is, means
 */
export const liveStored =
  <T>(key: string, parse: (stored: unknown) => T): Live<T> =>
  (next, fail) => {
    // A change that comes before the first answer is newer than that answer.
    let isKnown = false;
    const stop = onStored(key, (value) => {
      isKnown = true;
      next(parse(value));
    });
    readStored(key).then(
      (value) => isKnown || next(parse(value)),
      () => isKnown || fail('errors.settings'),
    );
    return () => {
      isKnown = true;
      stop();
    };
  };
