import type { SealableRecord } from '#utils/vault/seal.ts';
import type { SealedWorld } from './world.ts';

/** What a transaction has written and not yet handed to the disk: `null` = taken away. */
export type Pending = Map<string, SealableRecord | null>;

type Listener = ((event: Event) => void) | null;

/**
 * Stands where the browser's own transaction would, over a sealed store. The browser ends a transaction that waits for anything but
 * itself, and sealing takes waiting: so reads are opened as they come, writes are gathered here, and only when all is said are they
 * sealed and handed over in one transaction of the browser's, which first sees that what was read is still so.
 */
export class SealedTransaction extends EventTarget {
  /** With the keys that it began with: locked meanwhile, it still ends. */
  readonly world: SealedWorld;
  readonly stores: string[];
  readonly mode: 'readonly' | 'readwrite';
  readonly durability: IDBTransactionDurability;
  readonly #commit: (transaction: SealedTransaction) => Promise<void>;
  /** Set by Dexie: it was begun by `transaction()` and not for one request alone. */
  _explicit = false;
  error: Error | null = null;
  oncomplete: Listener = null;
  onabort: Listener = null;
  onerror: Listener = null;
  readonly pending = new Map<string, Pending>();
  /** The turn that each table was read at. */
  readonly turns = new Map<string, number>();
  #isOver = false;

  constructor(
    world: SealedWorld,
    stores: string[],
    mode: 'readonly' | 'readwrite',
    durability: IDBTransactionDurability,
    commit: (transaction: SealedTransaction) => Promise<void>,
  ) {
    super();
    this.world = world;
    this.stores = stores;
    this.mode = mode;
    this.durability = durability;
    this.#commit = commit;
  }

  /** What is waiting for a table. */
  pendingOf(table: string): Pending {
    const known = this.pending.get(table) ?? new Map();
    this.pending.set(table, known);
    return known;
  }

  /** @throws DOMException when it is over: nothing more can be asked of it */
  mustRun(): void {
    if (this.#isOver)
      throw new DOMException('The transaction is over.', 'TransactionInactiveError');
  }

  /** All is said: hands everything to the disk, or nothing. What comes of it is told as the browser would. */
  commit(): void {
    this.mustRun();
    this.#isOver = true;
    this.#commit(this).then(
      () => this.#tell('complete', this.oncomplete),
      (error: Error) => {
        this.error = error;
        this.#tell('error', this.onerror);
        this.#tell('abort', this.onabort);
      },
    );
  }

  /** Lets go of everything that is waiting. */
  abort(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.pending.clear();
    this.#tell('abort', this.onabort);
  }

  #tell(what: string, listener: Listener): void {
    const event = new Event(what);
    this.dispatchEvent(event);
    listener?.(event);
  }
}
