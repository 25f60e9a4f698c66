import { backupTables, tableNames } from '#utils/backup/tables.ts';
import { emptyWording } from '#utils/domain/target.ts';
import { systemClock } from '#utils/platform/clock.ts';
import { openStore, type Store } from '#utils/store/db.ts';
import { readDraft, writeDraft } from '#utils/store/drafts.ts';
import { keepFeedback } from '#utils/store/keep-feedback.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { opened } from '#utils/store/opened.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { saveTarget } from '#utils/store/save-target.ts';
import { sealStore } from '#utils/store/sealed/set-lock.ts';
import { standingOf } from '#utils/today/standing.ts';
import { keysOf, newVault } from '#utils/vault/vault.ts';

/** What was acknowledged: the store's function had resolved, as it has before a screen says "saved". */
export type Ack =
  | { is: 'target'; id: string; statement: string }
  | { is: 'reworded'; id: string; statement: string }
  | { is: 'follow-up'; entryId: string }
  | { is: 'draft'; key: string; typed: string };

const acks: Ack[] = [];

const PASSPHRASE = 'four unrelated plain words';

/** The product's own store, unlocked where it is locked. */
async function ownStore(): Promise<Store> {
  const db = openStore();
  db.lock.findKeys = (vault) => keysOf(vault, PASSPHRASE);
  await opened(db);
  return db;
}

/** Sets a lock: from now on everything is sealed. */
export async function lock(): Promise<void> {
  const db = await ownStore();
  const vault = await newVault(PASSPHRASE, db.verno);
  const keys = await keysOf(vault, PASSPHRASE);
  if (keys) await sealStore(db, vault, keys);
  db.close();
}

/** Those since the last look. */
export const takeAcks = (): Ack[] => acks.splice(0);

const followUp = (note: string) => ({
  outcome: 'partly' as const,
  note,
  evidence: '',
  confidence: 6,
  nextOn: null,
  moveReason: '',
  decision: null,
});

async function learnerIn(db: Store, userId: string): Promise<string> {
  const identity = { site: 'https://vle.example.ac.uk', userId };
  const work = {
    site: identity.site,
    course: 'Sport',
    courseId: '4',
    work: 'Essay',
    activityId: '7',
    attempt: 1,
  };
  const text = 'Add two references.';
  const block = { source: 'comment' as const, criterion: null, author: null, text, cut: false };
  const about = { work, grade: null, markedOn: null, released: true, blocks: [block] };
  const learner = { by: 'page' as const, identity, name: `Learner ${userId}` };
  return (await keepFeedback(db, { ...about, learner }, systemClock)).learner.id;
}

/** One round of a mentor's work, each save acknowledged as it is done. */
async function round(db: Store, learnerId: string, name: string): Promise<void> {
  const key = `target/${learnerId}/new`;
  await writeDraft(db, key, { typed: name }, systemClock);
  acks.push({ is: 'draft', key, typed: name });
  const wording = { ...emptyWording(), statement: name, due: '2026-12-11' };
  const about = {
    learnerId,
    course: null,
    work: null,
    assessment: null,
    sources: [],
    draftKey: null,
  };
  const { id } = await saveTarget(db, { ...about, wording }, systemClock);
  acks.push({ is: 'target', id, statement: name });
  const statement = `${name}, in other words`;
  await rewordTarget(db, id, { ...wording, statement }, null, systemClock);
  acks.push({ is: 'reworded', id, statement });
  const { entryId } = await logFollowUp(db, id, followUp(name), null, systemClock);
  acks.push({ is: 'follow-up', entryId });
}

/** Saves without end, one after the other; resolves as soon as it is under way. */
export async function saveOn(run: string): Promise<void> {
  const db = await ownStore();
  const learnerId = await learnerIn(db, String(run.length % 5));
  const go = async () => {
    for (let at = 0; ; at++) await round(db, learnerId, `${run} ${at}`);
  };
  void go();
}

async function isThere(db: Store, ack: Ack): Promise<boolean> {
  if (ack.is === 'draft') {
    const draft = JSON.stringify(await readDraft(db, ack.key));
    // A later save of the same key may have been on disk without our knowing.
    const at = (text: string) => Number(/ (\d+)"\}$/.exec(text)?.[1] ?? -1);
    return at(draft) >= at(JSON.stringify({ typed: ack.typed }));
  }
  if (ack.is === 'follow-up') return (await db.log.get(ack.entryId)) !== undefined;
  const entries = await db.log.where('[targetId+at]').between([ack.id], [ack.id, []]).toArray();
  const isLogged = entries.some(
    (entry) => 'wording' in entry && entry.wording.statement === ack.statement,
  );
  return isLogged && (await db.targets.get(ack.id)) !== undefined;
}

/** Records that do not fit their schema, changes without their log entry, entries without their record, totals that do not add up. */
async function halves(db: Store): Promise<string[]> {
  const faults: string[] = [];
  for (const name of tableNames)
    for (const record of await db.table(name).toArray())
      if (!backupTables[name].schema.safeParse(record).success) faults.push(`${name}: not whole`);
  const [learners, targets, log, totals] = await Promise.all([
    db.learners.toArray(),
    db.targets.toArray(),
    db.log.toArray(),
    db.totals.toArray(),
  ]);
  const ids = new Set(targets.map(({ id }) => id));
  const set = new Set(
    log.flatMap(({ kind, targetId }) => (kind === 'target-set' ? [targetId] : [])),
  );
  for (const { id, rev } of targets) {
    if (!set.has(id)) faults.push('a target without its entry');
    const saves = log.filter(
      ({ targetId, kind }) =>
        targetId === id && ['target-set', 'reworded', 'follow-up'].includes(kind),
    );
    if (saves.length !== rev)
      faults.push(`a target at revision ${rev} with ${saves.length} entries`);
  }
  if (log.some(({ targetId }) => targetId !== null && !ids.has(targetId)))
    faults.push('an entry without its target');
  for (const learner of learners) {
    const of = <T extends { learnerId: string }>(all: T[]) =>
      all.filter((one) => one.learnerId === learner.id);
    const counted = of(totals)[0];
    const records = { learner, targets: of(targets), log: of(log), questions: [] };
    const should = standingOf({ ...records, unsent: counted?.unsent ?? {} });
    if (JSON.stringify(should) !== JSON.stringify(counted))
      faults.push('totals that do not add up');
  }
  return faults;
}

/** What of the acknowledged saves is not there any more, and what was written by half. Then everything is emptied. */
export async function judge(
  acked: Ack[],
): Promise<{ lost: Ack[]; faults: string[]; kept: number }> {
  const db = await ownStore();
  const lost: Ack[] = [];
  for (const ack of acked) if (!(await isThere(db, ack))) lost.push(ack);
  const faults = await halves(db);
  const kept = await db.targets.count();
  for (const name of tableNames) await db.table(name).clear();
  db.close();
  return { lost, faults, kept };
}
