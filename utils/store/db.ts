import { Dexie, type PromiseExtended, type Table, type TransactionMode } from 'dexie';
import type { BankTemplate } from '#utils/domain/bank-template.ts';
import type { Checklist } from '#utils/domain/checklist.ts';
import type { Conflict } from '#utils/domain/conflict.ts';
import type { Correction } from '#utils/domain/correction.ts';
import type { Draft } from '#utils/domain/draft.ts';
import type { Erasure } from '#utils/domain/erasure.ts';
import type { ExportBatch, ExportRows } from '#utils/domain/export-batch.ts';
import type { OwnProfile } from '#utils/domain/export-profile.ts';
import type { Feedback } from '#utils/domain/feedback.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { Lineage } from '#utils/domain/lineage.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import type { Question } from '#utils/domain/question.ts';
import type { Review } from '#utils/domain/review.ts';
import type { SentMark } from '#utils/domain/sent-mark.ts';
import type { Snooze } from '#utils/domain/snooze.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Totals } from '#utils/domain/totals.ts';
import { StoreProblem } from './problem.ts';
import { recountMissing } from './recount.ts';
import { again, endedBy, partsOf } from './sealed/again.ts';
import { sealingBy } from './sealed/middleware.ts';
import { outside } from './sealed/outside.ts';
import { StoreLock } from './sealed/store-lock.ts';
import { toldInShort } from './told-in-short.ts';
import { upgrades as allUpgrades } from './upgrades/all.ts';
import { declareVersion } from './upgrades/declare-version.ts';
import type { Upgrade } from './upgrades/upgrade.ts';

/** What IndexedDB consists of. */
export interface Idb {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof globalThis.IDBKeyRange;
}

/** Dexie counts in tens: its version 1 is IndexedDB's 10. */
export const NATIVE_STEP = 10;

/** The one database, in the extension's own origin. Use it after `opened(db)`. */
export class Store extends Dexie {
  declare readonly learners: Table<Learner, RecordId>;
  declare readonly feedback: Table<Feedback, RecordId>;
  declare readonly targets: Table<Target, RecordId>;
  declare readonly log: Table<LogEntry, RecordId>;
  declare readonly exports: Table<ExportBatch, RecordId>;
  declare readonly rows: Table<ExportRows, string>;
  declare readonly profiles: Table<OwnProfile, RecordId>;
  declare readonly drafts: Table<Draft, string>;
  declare readonly totals: Table<Totals, RecordId>;
  declare readonly corrections: Table<Correction, RecordId>;
  declare readonly questions: Table<Question, RecordId>;
  declare readonly bank: Table<BankTemplate, RecordId>;
  declare readonly reviews: Table<Review, RecordId>;
  declare readonly checklists: Table<Checklist, RecordId>;
  declare readonly snoozes: Table<Snooze, RecordId>;
  declare readonly sent: Table<SentMark, string>;
  declare readonly lineages: Table<Lineage, string>;
  declare readonly conflicts: Table<Conflict, RecordId>;
  declare readonly erasures: Table<Erasure, RecordId>;

  readonly idb: Idb | null;
  /** Whether what is stored is sealed, and what opens it. */
  readonly lock: StoreLock;
  /** An upgrade is waiting for another page that holds an older version open. */
  isBlocked = false;

  constructor(name: string, idb: Idb | null, upgrades: Upgrade[]) {
    // Chromium otherwise reports a write as done before it is on disk, and an acknowledged save must not be lost:
    // https://developer.mozilla.org/docs/Web/API/IDBTransaction/durability
    // Nor what Dexie would remember of live queries: opened records that outlive the lock, and what an exchange of the whole store
    // (`sealed/everything.ts`) had taken away.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', ...idb });
    this.idb = idb;
    this.lock = new StoreLock(this, () => idb?.IDBKeyRange ?? globalThis.IDBKeyRange);
    this.use(sealingBy(this.lock));
    this.use(toldInShort);
    for (const upgrade of upgrades) declareVersion(this, upgrade);
    this.on('blocked', () => {
      this.isBlocked = true;
    });
    this.on('ready', () => this.refuseNewer(this.backendDB().version), true);
    this.on('ready', () => outside(() => this.lock.look()), true);
  }

  /** As Dexie's; over a sealed store it is begun again where another page was in its way, as the browser would make it wait. */
  override transaction<U>(
    mode: TransactionMode,
    tables: readonly (string | Table)[],
    work: (transaction: never) => PromiseLike<U> | U,
  ): PromiseExtended<U>;
  override transaction<U>(
    mode: TransactionMode,
    table: string | Table,
    ...rest: unknown[]
  ): PromiseExtended<U>;
  override transaction<U>(mode: TransactionMode, ...args: unknown[]): PromiseExtended<U> {
    const { tables, work } = partsOf<U>(args);
    // One inside another is a part of it.
    if (Dexie.currentTransaction) return super.transaction(mode, tables, work);
    return again(this, () => super.transaction(mode, tables, endedBy(work)));
  }

  /**
   * Stops when what is stored was written by a newer version of the product: Dexie would open it all the same and
   * put back the indexes it misses. `native` is IndexedDB's own version number.
   * @throws StoreProblem `errors.storeOutdated`
   */
  refuseNewer(native: number): void {
    if (Math.floor(native / NATIVE_STEP) > this.verno)
      throw new StoreProblem('errors.storeOutdated');
  }
}

/** The database under `name`; nothing is opened yet. `idb` and `upgrades` are test seams. */
export const openStore = (
  name = 'feedforward',
  idb: Idb | null = null,
  upgrades: Upgrade[] = allUpgrades,
): Store => {
  const db = new Store(name, idb, upgrades);
  // What is sealed is counted once it is unlocked (`sealed/unlocked.ts`).
  db.on('ready', () => (db.lock.vault ? undefined : recountMissing(db)), true);
  return db;
};
