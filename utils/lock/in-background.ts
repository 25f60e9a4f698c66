import { browser } from '#utils/platform/browser.ts';
import { LOCK_ALARM, lookAfterLock, onLock } from './session.ts';

/** Looks once a minute, as long as the lock is open, whether it is still in use. @param changed it was opened or closed */
export function listenForLock(changed: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LOCK_ALARM) void lookAfterLock();
  });
  onLock(changed);
}
