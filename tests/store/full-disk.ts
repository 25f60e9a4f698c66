import { IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

/** The disk is full after so many single writes of whatever store. Returns how to end that. */
export function diskFullAfter(room: number): () => void {
  let left = room;
  const real = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (left-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
    return real.apply(this, args);
  });
  return () => put.mockRestore();
}
