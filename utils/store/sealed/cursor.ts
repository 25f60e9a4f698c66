import { cmp, type DBCoreCursor, Dexie } from 'dexie';
import type { Found } from './find.ts';
import type { SealedTransaction } from './sealed-transaction.ts';

/**
 * Goes over records that are open already as Dexie goes over the browser's own cursor; `null` = there are none. No class: Dexie puts objects
 * of its own in front of a cursor, which then stand where `this` would be.
 */
export function cursorOver(
  found: readonly Found[],
  trans: SealedTransaction,
  isReversed: boolean,
): DBCoreCursor | null {
  if (found.length === 0) return null;
  const way = isReversed ? -1 : 1;
  let at = 0;
  let hasMoved = false;
  let isOver = false;
  let end: (value?: unknown) => void = () => undefined;
  let giveUp: (error: Error) => void = () => undefined;
  const move = (to: number) => {
    at = to;
    hasMoved = true;
  };
  const moveTo = (isThere: (one: Found) => boolean) => {
    const next = found.findIndex((one, place) => place > at && isThere(one));
    move(next === -1 ? found.length : next);
  };
  const stop = (value?: unknown) => {
    isOver = true;
    end(value);
  };
  /** Calls for one record after the other, as long as each says to go on. */
  const goOn = (onNext: () => void) => {
    while (!isOver && at < found.length) {
      hasMoved = false;
      onNext();
      if (!hasMoved) return;
    }
    if (!isOver) stop();
  };
  const cursor: DBCoreCursor = {
    trans,
    get key() {
      return found[at]?.at;
    },
    get primaryKey() {
      return found[at]?.key;
    },
    get value() {
      return found[at]?.value;
    },
    get done() {
      return at >= found.length;
    },
    continue: (key) =>
      key === undefined ? move(at + 1) : moveTo((one) => cmp(one.at, key) * way >= 0),
    continuePrimaryKey: (key, primaryKey) =>
      moveTo((one) => (cmp(one.at, key) || cmp(one.key, primaryKey)) * way >= 0),
    advance: (count) => move(at + count),
    stop,
    fail: (error) => {
      isOver = true;
      giveUp(error);
    },
    start: (onNext) =>
      new Dexie.Promise((resolve, reject) => {
        end = resolve;
        giveUp = reject;
        goOn(onNext);
      }),
    next: () => {
      move(at + 1);
      return Dexie.Promise.resolve(cursor);
    },
  };
  return cursor;
}
