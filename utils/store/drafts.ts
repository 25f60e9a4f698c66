import { Draft } from '#utils/domain/draft.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';

/** What was typed under `key` and not saved; `null` when there is nothing. Its editor parses it. */
export const readDraft = async (db: Store, key: string): Promise<unknown> =>
  (await db.drafts.get(key))?.value ?? null;

/** Every draft whose key begins so, with its key. */
export const draftsUnder = async (db: Store, beginning: string): Promise<Draft[]> =>
  db.drafts.where('key').startsWith(beginning).toArray();

/** Keeps unsaved text (JSON of its editor) under `key`, over what was there. On disk when it resolves. */
export async function writeDraft(
  db: Store,
  key: string,
  value: unknown,
  clock: Clock,
): Promise<void> {
  const draft = Draft.parse({ key, value, savedAt: clock.now() });
  await db.transaction('rw', [db.drafts], () => db.drafts.put(draft));
}

/** Forgets the draft under `key`, if there is one. */
export const dropDraft = (db: Store, key: string): Promise<void> =>
  db.transaction('rw', [db.drafts], () => db.drafts.delete(key));
