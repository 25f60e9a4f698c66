import { ok, type Result, refused } from '#utils/domain/result.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { beginSession, endSession, noteUse, onLock, tellLock } from '#utils/lock/session.ts';
import { onManaged, readManaged } from '#utils/platform/managed-value.ts';
import { policyIn } from '#utils/settings/policy.ts';
import type { Store } from '#utils/store/db.ts';
import { opened } from '#utils/store/opened.ts';
import { problemOf } from '#utils/store/problem.ts';
import {
  clearStore,
  openStoreForGood,
  renewVault,
  sealStore,
} from '#utils/store/sealed/set-lock.ts';
import { keysOf, newVault, type Vault, withPassphrase } from '#utils/vault/vault.ts';
import { noteLock, wasOff } from './lock-hint.ts';
import type { LockServices, LockState } from './lock-types.ts';

/** How often a page looks whether the lock is still in use. */
const LOOK = 10_000;
/** Use is noted at most so often. */
const NOTE = 5_000;

/** Opens the store where it can be opened, and says how its lock stands. */
async function stateOf(db: Store): Promise<LockState> {
  // Another page may have set the lock, or taken it off.
  db.lock.isBehind = true;
  const problem = await opened(db).then(() => null, problemOf);
  if (problem === 'errors.storeLocked') return 'locked';
  const { vault } = db.lock;
  // Keys that a page holds do not keep the lock open.
  if (vault) return problem || (await db.lock.findKeys(vault)) ? 'open' : 'locked';
  const { requireLock } = policyIn(await readManaged()).policy;
  // What is in the way of the store is said elsewhere.
  return requireLock && problem === null ? 'required' : 'off';
}

/** The vault of a store, whether or not it is open. */
async function vaultOf(db: Store): Promise<Vault | null> {
  await stateOf(db);
  return db.lock.vault;
}

/** The lock over this device's store. */
export function lockService(db: Store): LockServices {
  const said = new Set<() => void>();
  const tell = () => {
    for (const one of said) one();
  };
  const act = async (work: () => Promise<MessageKey | null>): Promise<Result<void, MessageKey>> => {
    try {
      const problem = await work();
      return problem ? refused(problem) : ok(undefined);
    } catch (error) {
      return refused(problemOf(error));
    } finally {
      tell();
      // The session may have begun or ended before the store was sealed or opened: who looked then looks again.
      tellLock();
    }
  };
  let noted = 0;
  return {
    lockState: () => (next) => {
      let isOver = false;
      let last: LockState | null = null;
      let looking = Promise.resolve();
      const look = async () => {
        const state = await stateOf(db);
        if (isOver || state === last) return;
        last = state;
        noteLock(state);
        next(state);
      };
      if (wasOff()) {
        last = 'off';
        next('off');
      }
      // One after the other: what was seen last is said last.
      const see = () => {
        looking = looking.then(look, look);
      };
      const stops = [onLock(see), onManaged(see)];
      said.add(see);
      const timer = setInterval(() => db.lock.vault && see(), LOOK);
      see();
      return () => {
        isOver = true;
        said.delete(see);
        clearInterval(timer);
        for (const stop of stops) stop();
      };
    },
    setLock: (passphrase) =>
      act(async () => {
        await opened(db);
        const vault = await newVault(passphrase, db.verno);
        const loose = await keysOf(vault, passphrase, true);
        const keys = await keysOf(vault, passphrase);
        if (!loose || !keys) return 'errors.storeFailed';
        // First, so that no page finds itself locked out in between.
        await beginSession(db, vault, loose);
        await sealStore(db, vault, keys);
        return null;
      }),
    unlock: (passphrase) =>
      act(async () => {
        const vault = await vaultOf(db);
        if (!vault) return null;
        const loose = await keysOf(vault, passphrase, true);
        if (!loose) return 'lock.wrong';
        await beginSession(db, vault, loose);
        await opened(db);
        return null;
      }),
    lockNow: () =>
      act(async () => {
        await endSession();
        return null;
      }),
    changePassphrase: (before, after) =>
      act(async () => {
        const vault = await vaultOf(db);
        const renewed = vault && (await withPassphrase(vault, before, after));
        if (!vault || !renewed) return 'lock.wrong';
        return (await renewVault(db, vault, renewed)) ? null : 'errors.storeLocked';
      }),
    takeLockOff: (passphrase) =>
      act(async () => {
        const vault = await vaultOf(db);
        if (vault && !(await keysOf(vault, passphrase))) return 'lock.wrong';
        await openStoreForGood(db);
        await endSession();
        return null;
      }),
    beginAnew: () =>
      act(async () => {
        await vaultOf(db);
        await clearStore(db);
        await endSession();
        return null;
      }),
    noteUse: () => {
      if (!db.lock.keys || Date.now() - noted < NOTE) return;
      noted = Date.now();
      void noteUse();
    },
    forgetKeys: () => {
      db.lock.keys = null;
    },
  };
}
