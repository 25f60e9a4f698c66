import { cmp, type DBCoreCursor, Dexie } from 'dexie';
import type { Found } from './find.ts';
import type { SealedTransaction } from './sealed-transaction.ts';

/** Goes over records that are open already as Dexie goes over the browser's own cursor. */
class OpenCursor implements DBCoreCursor {
  readonly trans: SealedTransaction;
  readonly #found: readonly Found[];
  /** 1 = upwards, -1 = downwards. */
  readonly #way: 1 | -1;
  #at = 0;
  #hasMoved = false;
  #isOver = false;
  #end: (value?: unknown) => void = () => undefined;
  #fail: (error: Error) => void = () => undefined;

  constructor(found: readonly Found[], trans: SealedTransaction, isReversed: boolean) {
    this.#found = found;
    this.trans = trans;
    this.#way = isReversed ? -1 : 1;
  }

  get key(): unknown {
    return this.#found[this.#at]?.at;
  }
  get primaryKey(): unknown {
    return this.#found[this.#at]?.key;
  }
  get value(): unknown {
    return this.#found[this.#at]?.value;
  }
  get done(): boolean {
    return this.#at >= this.#found.length;
  }

  #move(to: number): void {
    this.#at = to;
    this.#hasMoved = true;
  }

  #moveTo(isThere: (one: Found) => boolean): void {
    const next = this.#found.findIndex((one, at) => at > this.#at && isThere(one));
    this.#move(next === -1 ? this.#found.length : next);
  }

  continue(key?: unknown): void {
    if (key === undefined) this.#move(this.#at + 1);
    else this.#moveTo((one) => cmp(one.at, key) * this.#way >= 0);
  }
  continuePrimaryKey(key: unknown, primaryKey: unknown): void {
    this.#moveTo((one) => (cmp(one.at, key) || cmp(one.key, primaryKey)) * this.#way >= 0);
  }
  advance(count: number): void {
    this.#move(this.#at + count);
  }
  stop(value?: unknown): void {
    this.#isOver = true;
    this.#end(value);
  }
  fail(error: Error): void {
    this.#isOver = true;
    this.#fail(error);
  }

  start(onNext: () => void): Promise<unknown> {
    return new Dexie.Promise((resolve, reject) => {
      this.#end = resolve;
      this.#fail = reject;
      while (!this.#isOver && !this.done) {
        this.#hasMoved = false;
        onNext();
        if (!this.#hasMoved) return;
      }
      if (!this.#isOver) this.stop();
    });
  }
  next(): Promise<DBCoreCursor> {
    this.#move(this.#at + 1);
    return Dexie.Promise.resolve(this);
  }
}

/** A cursor over what was found; `null` = nothing was. */
export const cursorOver = (
  found: readonly Found[],
  trans: SealedTransaction,
  isReversed: boolean,
): DBCoreCursor | null => (found.length === 0 ? null : new OpenCursor(found, trans, isReversed));
