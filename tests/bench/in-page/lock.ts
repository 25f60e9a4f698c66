import * as z from 'zod/mini';
import { emptyWording } from '#utils/domain/target.ts';
import type { Clock } from '#utils/domain/time.ts';
import { caseload } from '#utils/store/caseload.ts';
import { openStore, type Store } from '#utils/store/db.ts';
import { writeDraft } from '#utils/store/drafts.ts';
import { learnerByIdentity, targetsOf } from '#utils/store/learner-queries.ts';
import { opened } from '#utils/store/opened.ts';
import { saveTarget } from '#utils/store/save-target.ts';
import { openStoreForGood, sealStore } from '#utils/store/sealed/set-lock.ts';
import { todayList } from '#utils/store/today.ts';
import { keysOf, newVault, type Vault } from '#utils/vault/vault.ts';
import { alternate, type Rounds, type Run, type Samples, timed } from '../measure.ts';
import { fill } from './fill.ts';
import { type HowMuch, threeYears, type Years } from './years.ts';

z.config({ jitless: true });

const PASSPHRASE = 'four unrelated plain words';

const clock: Clock = {
  now: () => new Date().toISOString(),
  today: () => new Date().toISOString().slice(0, 10),
};

/** One mentor's three years twice: locked, and not. */
async function stores(years: Years): Promise<{ on: Store; off: Store; vault: Vault }> {
  const [on, off] = [openStore('bench-lock-on'), openStore('bench-lock-off')];
  for (const db of [on, off]) await fill(db, years);
  const vault = await newVault(PASSPHRASE, on.verno);
  const keys = await keysOf(vault, PASSPHRASE);
  if (!keys) throw new Error('the vault does not open');
  await sealStore(on, vault, keys);
  on.lock.findKeys = async () => keys;
  return { on, off, vault };
}

const newTarget = (learnerId: string) => ({
  ...{ learnerId, sources: [], course: null, work: null, assessment: null },
  wording: { ...emptyWording(), statement: 'Add two references', due: clock.today() },
  draftKey: `target/${learnerId}`,
});

/** Measures what the mentor waits for, over a locked store and over one that is not. */
export async function run({
  how,
  rounds,
}: {
  how: HowMuch;
  rounds: Rounds;
}): Promise<Record<string, Samples>> {
  const years = threeYears(how);
  const { on, off, vault } = await stores(years);
  const learnerAt = (round: number) => years.learners[round % years.learners.length];
  const beside = (work: (db: Store, round: number) => unknown): Promise<Samples> => {
    const over =
      (db: Store): Run =>
      (round) =>
        timed(() => work(db, round));
    return alternate(rounds, over(on), over(off));
  };
  const today = { day: clock.today(), zone: 'Europe/London' };
  const measured = {
    'save-target': await beside((db, round) =>
      saveTarget(db, newTarget(learnerAt(round)?.id ?? ''), clock),
    ),
    'write-draft': await beside((db, round) => writeDraft(db, 'target/a', { round }, clock)),
    'targets-of': await beside((db, round) => targetsOf(db, learnerAt(round)?.id ?? '')),
    'who-is-it': await beside((db, round) =>
      learnerByIdentity(db, learnerAt(round)?.identityKeys[0] ?? ''),
    ),
    today: await beside((db) => todayList(db, today, 30)),
    caseload: await beside((db) => caseload(db, clock.today())),
    unlock: await alternate(
      rounds,
      () => timed(() => keysOf(vault, PASSPHRASE)),
      () => timed(() => opened(off)),
    ),
  };
  const { vault: held, keys } = on.lock;
  const taken: Samples = { subject: [], control: [] };
  // Everything at once takes seconds: twice is enough to tell.
  for (let round = 0; round < 2 && held && keys; round++) {
    taken.control.push(await timed(() => openStoreForGood(on)));
    taken.subject.push(await timed(() => sealStore(on, held, keys)));
  }
  return { ...measured, everything: taken };
}
