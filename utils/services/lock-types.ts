import type { Live, Outcome } from './types.ts';

/** How the lock of this device stands. `required`: there is none, and the college wants one. */
export type LockState = 'off' | 'required' | 'locked' | 'open';

/** The lock of this device. */
export interface LockServices {
  lockState(): Live<LockState>;
  /** Seals everything under a passphrase; it stays open for now. */
  setLock(passphrase: string): Outcome<void>;
  /** `lock.wrong` when it is another passphrase. */
  unlock(passphrase: string): Outcome<void>;
  /** Closes it in every page. */
  lockNow(): Outcome<void>;
  changePassphrase(before: string, after: string): Outcome<void>;
  /** Opens everything for good. */
  takeLockOff(passphrase: string): Outcome<void>;
  /** Throws away everything that is locked, and the lock. */
  beginAnew(): Outcome<void>;
  /** The mentor is doing something with Feedforward. */
  noteUse(): void;
  /** Lets go of the keys in this page, once everything typed is on the disk. */
  forgetKeys(): void;
}
