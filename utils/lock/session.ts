import * as z from 'zod/mini';
import { askBackground } from '#utils/messaging/ask-background.ts';
import { browser } from '#utils/platform/browser.ts';
import { readManaged } from '#utils/platform/managed-value.ts';
import {
  hasSession,
  onSession,
  readSession,
  readSessions,
  removeSession,
  writeSession,
} from '#utils/platform/session-value.ts';
import { readStored } from '#utils/platform/stored-value.ts';
import type { Store } from '#utils/store/db.ts';
import { keepSessionKey, sessionKey } from '#utils/store/sealed/session-key.ts';
import {
  ClosedKeys,
  closedKeys,
  newSessionKey,
  openedKeys,
  type VaultKeys,
} from '#utils/vault/keys.ts';
import type { Vault } from '#utils/vault/vault.ts';
import { idleMinutes, isInUse } from './idle.ts';

const KEYS = 'lock';
/** Apart from the keys: noted by many pages, it could otherwise bring back what one of them has just thrown away. */
const USED = 'lock-used';
/** The alarm that looks whether the lock is still in use. */
export const LOCK_ALARM = 'lock';

const Session = z.object({ of: z.string(), keys: ClosedKeys });

/** Has every page look again how the lock stands. */
export function tellLock(): void {
  const said = new BroadcastChannel(KEYS);
  said.postMessage(null);
  said.close();
}

/** Opens the lock for this session of the browser. @param loose the keys of the vault, to be closed again at once */
export async function beginSession(db: Store, vault: Vault, loose: VaultKeys): Promise<void> {
  const key = await newSessionKey();
  const keys = await closedKeys(loose, key);
  await keepSessionKey(db, key);
  await noteUse();
  await writeSession(KEYS, { of: vault.of, keys });
  tellLock();
  await lookEachMinute();
}

const lookEachMinute = () => browser.alarms.create(LOCK_ALARM, { periodInMinutes: 1 });
const isOpen = async (): Promise<boolean> => (await readSession(KEYS)) !== undefined;

/** Closes it, in every page. */
export async function endSession(): Promise<void> {
  const wasOpen = await isOpen();
  await removeSession(KEYS);
  if (wasOpen) tellLock();
  await browser.alarms.clear(LOCK_ALARM);
}

/** Notes that Feedforward is being used now. */
export async function noteUse(): Promise<void> {
  if (hasSession()) await writeSession(USED, Date.now());
  else await askBackground('lock.used', {});
}

/** Closes the lock when it has not been used for long enough. */
export async function closeWhenIdle(): Promise<void> {
  // As of one moment: one that is closed stays alone, or it would take away what is being opened just now.
  const { [KEYS]: keys, [USED]: usedAt } = await readSessions([KEYS, USED]);
  if (keys === undefined) return;
  const [settings, managed] = await Promise.all([readStored('settings'), readManaged()]);
  if (!isInUse(usedAt, Date.now(), idleMinutes(settings, managed))) await endSession();
}

/**
 * What is done once a minute while the lock is open. A browser keeps an alarm when it is closed, though not what holds the lock open: one that is
 * left of such a session goes, and does not wake the background each minute from then on.
 */
export async function lookAfterLock(): Promise<void> {
  await closeWhenIdle();
  if (await isOpen()) return;
  await browser.alarms.clear(LOCK_ALARM);
  // One that was opened meanwhile is looked after all the same.
  if (await isOpen()) await lookEachMinute();
}

/** What holds the lock open, after a look whether it is still in use; whoever opens the keys in it parses it. */
export async function openSession(): Promise<unknown> {
  if (!hasSession()) return (await askBackground('lock.session', {}))?.session;
  await closeWhenIdle();
  return readSession(KEYS);
}

/** Calls back when the lock is opened or closed, in this page or another; returns the stop. */
export function onLock(changed: () => void): () => void {
  // The browser tells no frame in another page of its memory for the session.
  const said = new BroadcastChannel(KEYS);
  said.addEventListener('message', changed);
  const stop = onSession(KEYS, changed);
  return () => {
    stop();
    said.close();
  };
}

/** The keys of a vault as long as it is open in this session. */
export const findKeys =
  (db: Store) =>
  async (vault: Vault): Promise<VaultKeys | null> => {
    const session = z.safeParse(Session, await openSession());
    if (!session.success || session.data.of !== vault.of) return null;
    const key = await sessionKey(db);
    return key && openedKeys(session.data.keys, key);
  };
