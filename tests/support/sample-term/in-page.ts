import * as z from 'zod/mini';
import { openStore, type Store } from '#utils/store/db.ts';
import { playTerm, type Term } from './play-term.ts';

z.config({ jitless: true });

/** Everything that says how learners stand, as it is stored. */
const everything = async (db: Store) => ({
  learners: await db.learners.toArray(),
  targets: await db.targets.toArray(),
  log: await db.log.orderBy('at').toArray(),
  questions: await db.questions.toArray(),
});

/** Plays a term into the product's own store in this page, and hands over what is in it then. */
export async function play(term: Term) {
  const db = openStore();
  await playTerm(db, term);
  const all = await everything(db);
  db.close();
  return all;
}

/** What is in the store now. */
export async function look() {
  const db = openStore();
  const all = await everything(db);
  db.close();
  return all;
}
