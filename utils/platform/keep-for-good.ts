/**
 * Asks the browser not to throw the records away when the disk fills up. Resolves with whether it promises that; an extension with
 * `unlimitedStorage` is asked nothing in any browser that we know. (Nothing here is called `storage`: the build would take that for its own and
 * bring in a library.)
 */
export async function keepForGood(
  manager: Pick<StorageManager, 'persist' | 'persisted'> | undefined = navigator.storage,
): Promise<boolean> {
  try {
    if (!manager) return false;
    return (await manager.persisted()) || (await manager.persist());
  } catch {
    return false;
  }
}
