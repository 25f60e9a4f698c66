import type { Page } from 'puppeteer-core';

/** A target as the store holds it, with whom it is under and the feedback it quotes. */
export interface KeptTarget {
  userId: string;
  name: string;
  statement: string;
  quotes: string[];
  /** The whole texts of the feedback kept under the same learner. */
  feedback: string[];
}

/** Runs in a page of the extension: what its database holds. */
async function recordsHere(): Promise<KeptTarget[]> {
  const open = indexedDB.open('feedforward');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const all = (table: string) =>
    new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const asked = db.transaction(table).objectStore(table).getAll();
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const [learners, feedback, targets] = [
    await all('learners'),
    await all('feedback'),
    await all('targets'),
  ];
  db.close();
  return targets.map((target) => {
    const learner = learners.find(({ id }) => id === target.learnerId);
    const identities = (learner?.identities ?? []) as { userId: string }[];
    const kept = feedback.filter(({ learnerId }) => learnerId === target.learnerId);
    return {
      userId: identities[0]?.userId ?? '',
      name: String(learner?.name),
      statement: String(target.statement),
      quotes: (target.sources as { quote: string }[]).map(({ quote }) => quote),
      feedback: kept.flatMap(({ blocks }) =>
        (blocks as { text: string }[]).map(({ text }) => text),
      ),
    };
  });
}

export const keptTargets = (page: Page): Promise<KeptTarget[]> => page.evaluate(recordsHere);
