import '#utils/i18n/rest-texts.ts';
import type { Bytes } from '#utils/backup/bytes.ts';
import { type Closing, closed, MOST_BYTES, outsideOf, textIn } from '#utils/backup/container.ts';
import { type Backup, contentIn, contentText } from '#utils/backup/content.ts';
import { keyFrom, newLock } from '#utils/backup/lock.ts';
import type { AnyRecord } from '#utils/backup/tables.ts';
import { ok, type Result, refused } from '#utils/domain/result.ts';
import type { Clock, Instant } from '#utils/domain/time.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { readStored, writeStored } from '#utils/platform/stored-value.ts';
import { attempt } from '#utils/store/attempt.ts';
import { chooseVersion } from '#utils/store/choose-version.ts';
import type { Store } from '#utils/store/db.ts';
import { gatherForBackup, rescue } from '#utils/store/gather.ts';
import { problemOf } from '#utils/store/problem.ts';
import { previewRestore, restore } from '#utils/store/restore.ts';
import { bringUp, PRESENT } from '#utils/store/upgrades/bring-up.ts';
import type { BackupWork, MadeBackup } from './backup-types.ts';

type Save = (name: string, bytes: Bytes, type: string) => Promise<void>;

const SETTINGS = 'settings';
/** No program opens it by itself. */
const TYPE = 'application/octet-stream';

/** `feedforward-2026-11-30-091203.backup`, by the clock on the wall. */
export function backupName(clock: Clock, zone = Temporal.Now.timeZoneId()): string {
  const at = Temporal.Instant.from(clock.now()).toZonedDateTimeISO(zone);
  const time = at.toPlainTime().toString({ smallestUnit: 'second' }).replaceAll(':', '');
  return `feedforward-${at.toPlainDate().toString()}-${time}.backup`;
}

async function closingFor(passphrase: string | null): Promise<Closing | null> {
  if (passphrase === null) return null;
  const lock = newLock();
  return { lock, key: await keyFrom(passphrase, lock) };
}

/** What is in a file that was chosen; `null` as passphrase = none was typed. */
async function opened(file: Bytes, passphrase: string | null): Promise<Result<Backup, MessageKey>> {
  const outside = await outsideOf(file);
  if (!outside.ok) return outside;
  const { head } = outside.value;
  // The rounds take a while: nobody is made to wait for a file that could not be used anyway.
  if (head.schema > PRESENT) return refused('backup.newer');
  const key = head.lock && passphrase !== null ? await keyFrom(passphrase, head.lock) : null;
  const text = await textIn(outside.value, key);
  return text.ok ? contentIn(text.value, head, PRESENT, bringUp) : text;
}

/** Making and bringing in backups, over this device's store. Loaded by the first screen that asks for it. */
export function createBackupWork(
  db: Store,
  clock: Clock,
  save: Save,
  noteMade: (at: Instant) => Promise<void>,
): BackupWork {
  const write = async (
    tables: Record<string, AnyRecord[]>,
    schema: number,
    passphrase: string | null,
  ): Promise<Result<MadeBackup, MessageKey>> => {
    const fileName = backupName(clock);
    const madeAt = clock.now();
    let file: Bytes;
    try {
      const text = contentText(tables, (await readStored(SETTINGS)) ?? null);
      file = await closed(text, { schema, madeAt }, await closingFor(passphrase));
      await save(fileName, file, TYPE);
    } catch {
      return refused('errors.save');
    }
    // Read back as another device would: what cannot be brought in is no backup, and is said at once.
    const isWhole = (await opened(file, passphrase)).ok;
    if (isWhole) await noteMade(madeAt).catch(() => undefined);
    return ok({ fileName, isWhole });
  };
  return {
    makeBackup: async (passphrase) => {
      const tables = await attempt(db, () => gatherForBackup(db));
      return tables.ok ? write(tables.value, PRESENT, passphrase) : tables;
    },
    rescueBackup: async () => {
      try {
        const { schema, tables } = await rescue(db);
        return await write(tables, schema, null);
      } catch (error) {
        return refused(problemOf(error));
      }
    },
    openBackup: async (file, passphrase) => {
      // Not read into memory at all.
      if (file.size > MOST_BYTES) return refused('backup.huge');
      try {
        return await opened(new Uint8Array(await file.arrayBuffer()), passphrase);
      } catch {
        return refused('backup.unread');
      }
    },
    previewRestore: (backup, options) =>
      attempt(db, () => previewRestore(db, backup, options, clock)),
    chooseVersion: (id, version) => attempt(db, () => chooseVersion(db, id, version, clock)),
    restore: async (backup, options, shown, withSettings) => {
      const done = await attempt(db, () => restore(db, backup, options, shown, clock));
      if (!done.ok || !withSettings) return done;
      try {
        await writeStored(SETTINGS, backup.settings);
        return ok(undefined);
      } catch {
        return refused('errors.settings');
      }
    },
  };
}
