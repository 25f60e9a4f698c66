/**
 * Asks the browser not to throw the records away when the disk fills up. Resolves with whether it promises that; an extension with
 * `unlimitedStorage` is asked nothing in any browser that we know.
 */
export async function keepForGood(
  storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined = navigator.storage,
): Promise<boolean> {
  try {
    if (!storage) return false;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}
