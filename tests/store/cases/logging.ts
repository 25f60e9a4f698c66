import type { Contact } from '#utils/domain/log-entry.ts';
import { historyOf, isJustEdited } from '#utils/domain/log-history.ts';
import type { Store } from '#utils/store/db.ts';
import { targetsOf } from '#utils/store/learner-queries.ts';
import { logContact } from '#utils/store/log-contact.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { correctEntry, takeBack } from '#utils/store/take-back.ts';
import { timelineOf } from '#utils/store/timeline.ts';
import { followUp, oneTarget, tickingClock, wording } from '../made-up.ts';
import { failsWith, logged, type StoreCase, same } from './case.ts';

const meeting: Contact = { how: 'meeting', on: '2026-11-23', note: 'Chose', confidence: 7 };
const words = { note: 'Two seen', evidence: 'The list', confidence: 5 };

/** A moment so many minutes after another. */
const later = (at: string, minutes: number) => ({
  now: () => new Date(Date.parse(at) + minutes * 60_000).toISOString(),
  today: () => at.slice(0, 10),
});

const standing = async (db: Store, learnerId: string) =>
  (await targetsOf(db, learnerId))[0]?.followUps.map((one) => one.followUp.note);

/** Contacts, and the log put right without changing it. */
export const logging: StoreCase[] = [
  {
    name: 'a meeting is a contact and gives a number; a no-show is none',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await oneTarget(db, clock);
      const met = await logContact(db, learner.id, meeting, null, clock);
      const after = await db.totals.get(learner.id);
      same([after?.confidence, after?.lastContact], [[7], met.at], 'totals');
      await logContact(db, learner.id, { ...meeting, how: 'no-show' }, null, later(met.at, 60));
      same((await db.totals.get(learner.id))?.lastContact, met.at, 'last contact');
      await failsWith('errors.gone', logContact(db, crypto.randomUUID(), meeting, null, clock));
      same((await logged(db)).length, 3, 'entries');
    },
  },
  {
    name: 'a follow-up that was a slip is taken back: target, counts and list are as before',
    async run(db) {
      const clock = tickingClock();
      const { learner, target } = await oneTarget(db, clock);
      const before = await db.totals.get(learner.id);
      const moved = followUp({ nextOn: '2026-12-04', decision: 'move', confidence: 3 });
      const { entryId } = await logFollowUp(db, target.id, moved, null, clock);
      await takeBack(db, entryId, clock);
      const now = await db.targets.get(target.id);
      same([now?.status, now?.due, now?.reviewOn], ['draft', '2026-11-30', '2026-11-30'], 'target');
      same(await standing(db, learner.id), [], 'follow-ups');
      same(await db.totals.get(learner.id), before, 'totals');
      await failsWith('errors.gone', takeBack(db, entryId, clock));
    },
  },
  {
    name: 'one that ended the target opens it again',
    async run(db) {
      const clock = tickingClock();
      const { learner, target } = await oneTarget(db, clock);
      const done = followUp({ outcome: 'done' });
      const { entryId } = await logFollowUp(db, target.id, done, null, clock);
      await takeBack(db, entryId, clock);
      const now = await db.targets.get(target.id);
      same([now?.status, now?.reviewOn], ['draft', '2026-11-30'], 'target');
      same((await db.totals.get(learner.id))?.met, 0, 'met');
    },
  },
  {
    name: 'a target that has moved on since keeps what it has',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      const moved = followUp({ nextOn: '2026-12-04', decision: 'move' });
      const { entryId } = await logFollowUp(db, target.id, moved, null, clock);
      await rewordTarget(db, target.id, wording({ due: '2026-12-11' }), null, clock);
      await takeBack(db, entryId, clock);
      const now = await db.targets.get(target.id);
      same([now?.status, now?.due], ['in-progress', '2026-12-11'], 'target');
    },
  },
  {
    name: 'words are put right by a new entry; when it happened, and the old words, stay',
    async run(db) {
      const clock = tickingClock();
      const { learner, target } = await oneTarget(db, clock);
      const wrong = followUp({ note: 'One seen', confidence: 8, decision: 'keep' });
      const { entryId } = await logFollowUp(db, target.id, wrong, null, clock);
      const first = await db.log.get(entryId);
      const at = first?.at ?? '';
      const soon = await correctEntry(db, entryId, words, later(at, 30));
      same(await standing(db, learner.id), ['Two seen'], 'what stands');
      const totals = await db.totals.get(learner.id);
      same([totals?.lastContact, totals?.confidence], [at, [5]], 'totals');
      same(await db.log.get(entryId), first, 'the first entry');
      const [entry] = (await timelineOf(db, learner.id)).happened.filter(
        ({ entry: { kind } }) => kind === 'follow-up',
      );
      same(entry && [entry.at, entry.earlier.length, isJustEdited(entry)], [at, 1, true], 'edit');
      await failsWith('errors.gone', correctEntry(db, entryId, words, clock));
      await correctEntry(db, soon.id, { ...words, note: 'Three' }, later(at, 61));
      const again = historyOf(await db.log.orderBy('at').toArray()).find(
        (one) => one.entry.kind === 'follow-up',
      );
      same(again && [again.earlier.length, isJustEdited(again)], [2, false], 'correction');
    },
  },
  {
    name: 'what was corrected is taken back whole, and only what is logged by hand',
    async run(db) {
      const clock = tickingClock();
      const { learner, target } = await oneTarget(db, clock);
      const moved = followUp({ nextOn: '2026-12-04', decision: 'move' });
      const { entryId } = await logFollowUp(db, target.id, moved, null, clock);
      const right = await correctEntry(db, entryId, words, clock);
      await takeBack(db, right.id, clock);
      same((await db.targets.get(target.id))?.due, '2026-11-30', 'due');
      same(await standing(db, learner.id), [], 'follow-ups');
      const set = (await db.log.toArray()).find(({ kind }) => kind === 'target-set');
      await failsWith('errors.gone', takeBack(db, set?.id ?? '', clock));
    },
  },
];
