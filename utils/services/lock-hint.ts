import { lastKnown, noteLastKnown } from '#utils/platform/last-known.ts';
import type { LockState } from './lock-types.ts';

const NAME = 'lock';

/**
 * Whether this device had no lock when a page last looked: then nobody waits to hear so. A lock that there is by now shuts the store itself, and
 * the page a moment later.
 */
export const wasOff = (): boolean => lastKnown(NAME) === ('off' satisfies LockState);

/** Leaves word of how the lock stands for the next page. */
export const noteLock = (state: LockState): void => noteLastKnown(NAME, state);
