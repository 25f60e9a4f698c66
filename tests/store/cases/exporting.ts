import type { BatchState } from '#utils/domain/export-batch.ts';
import { newId } from '#utils/domain/ids.ts';
import { answerBatch } from '#utils/store/answer-batch.ts';
import { recordsIn } from '#utils/store/batch-rows.ts';
import type { Store } from '#utils/store/db.ts';
import { followUpsForExport, lastSentBy, targetsForExport } from '#utils/store/export-queries.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { dropBatch, noteBatch } from '#utils/store/record-batch.ts';
import { correctEntry, takeBack } from '#utils/store/take-back.ts';
import { timelineOf } from '#utils/store/timeline.ts';
import { followUp, oneTarget, tickingClock, written } from '../made-up.ts';
import { failsWith, logged, type StoreCase, same } from './case.ts';
import { download, fileOf } from './export-files.ts';

const gone = '00000000-0000-4000-8000-00000000dead';

const hashes = async (db: Store, profile = 'default') =>
  [...(await lastSentBy(db, profile, 'targets'))].map(([id, { hash }]) => [id, hash]);

/** What exports are made from, and the record of each. */
export const exporting: StoreCase[] = [
  {
    name: 'targets and follow-ups come with their learner, newest first',
    async run(db) {
      const clock = tickingClock();
      const one = await oneTarget(db, clock, '1');
      const two = await oneTarget(db, clock, '2');
      await logFollowUp(db, one.target.id, followUp({ note: 'first' }), null, clock);
      await logFollowUp(db, one.target.id, followUp({ note: 'second' }), null, clock);
      const targets = await targetsForExport(db);
      const seen = targets.map((row) => [row.learner.id, row.lastFollowUp?.followUp.note ?? null]);
      same(
        seen,
        [
          [two.learner.id, null],
          [one.learner.id, 'second'],
        ],
        'targets',
      );
      const rows = await followUpsForExport(db);
      same(
        rows.map((row) => row.entry.followUp.note),
        ['second', 'first'],
        'follow-ups',
      );
      same(
        rows.every((row) => row.learner.id === row.target.learnerId),
        true,
        'learner',
      );
    },
  },
  {
    name: 'thousands of targets come in order, each once, also when more than a portion are of one moment',
    async run(db) {
      const { target } = await oneTarget(db, tickingClock());
      // More than a portion in two places, the second of which is reached by a portion that was made larger.
      const dayOf = (at: number) => (at < 2100 ? 1 : at < 4400 ? 2 : at);
      const many = Array.from({ length: 4500 }, (_, at) => ({
        ...target,
        id: newId(),
        createdAt: new Date(Date.UTC(2020, 0, dayOf(at))).toISOString(),
      }));
      await db.targets.bulkAdd(many);
      const rows = await targetsForExport(db);
      const times = rows.map((row) => row.target.createdAt);
      same(times, times.toSorted().reverse(), 'order');
      same(new Set(rows.map((row) => row.target.id)).size, 4501, 'all of them');
      same(rows.length, 4501, 'none twice');
    },
  },
  {
    name: 'a follow-up that is put right keeps its name and goes up a version; taken back, it is no row',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      const first = await logFollowUp(db, target.id, followUp({ note: 'wrong' }), null, clock);
      const words = { note: 'right', evidence: '', confidence: null };
      const put = await correctEntry(db, first.entryId, words, clock);
      const row = async () =>
        (await followUpsForExport(db)).map(({ firstId, rev, entry }) => [
          firstId,
          rev,
          entry.followUp.note,
        ]);
      same(await row(), [[first.entryId, 2, 'right']], 'put right');
      await takeBack(db, put.id, clock);
      same(await row(), [], 'taken back');
      same((await targetsForExport(db))[0]?.lastFollowUp, null, 'on the target');
    },
  },
  {
    name: 'a batch is noted before its file goes, and logged on each record once it went',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      const freed = { recordId: target.id, why: 'words' } as const;
      const file = written([target.id, gone], { released: [freed] });
      const noted = await noteBatch(db, file, clock);
      same([noted.state, await logged(db)], ['made', ['target-set']], 'noted');
      same(
        await hashes(db),
        [target.id, gone].map((id) => [id, 'h1']),
        'counts as gone out',
      );
      const { state } = await answerBatch(db, noted.id, 'downloaded', clock);
      same(
        [state, (await logged(db)).toSorted()],
        ['downloaded', ['exported', 'released', 'target-set']],
        'went',
      );
      const entry = (await db.log.toArray()).find(({ kind }) => kind === 'exported');
      same([entry?.targetId, entry?.learnerId], [target.id, target.learnerId], 'log');
      await answerBatch(db, noted.id, 'acknowledged', clock);
      same((await logged(db)).length, 3, 'logged once');
    },
  },
  {
    name: 'a batch is logged once, also when the record of its first row is no more by then',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      const file = await download(db, written([gone, target.id]), clock);
      await answerBatch(db, file.id, 'acknowledged', clock);
      same(await logged(db), ['target-set', 'exported'], 'log');
    },
  },
  {
    name: 'a file of more rows than one record holds: all of them count, in their order, and go with it',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      const ids = [...Array.from({ length: 1200 }, () => newId()), target.id];
      const file = await noteBatch(db, written(ids), clock);
      same([file.rowCount, await db.rows.count()], [1201, 3], 'kept apart');
      same(await recordsIn(db, file.id), ids, 'in order');
      same((await hashes(db)).length, 1201, 'gone out');
      await answerBatch(db, file.id, 'downloaded', clock);
      same(await logged(db), ['target-set', 'exported'], 'found in the last portion');
      const other = await noteBatch(db, written([target.id]), clock);
      await dropBatch(db, file.id);
      same([await db.rows.count(), await recordsIn(db, other.id)], [1, [target.id]], 'dropped');
    },
  },
  {
    name: 'the timeline names a file once per target and says how the file stands, without another entry',
    async run(db) {
      const clock = tickingClock();
      const { learner, target } = await oneTarget(db, clock);
      const steps = [1, 2].map((n) => ({ id: newId(), text: `Step ${n}`, done: false }));
      await db.targets.put({ ...target, steps });
      const ids = steps.map(({ id }) => id);
      const file = await download(db, written(ids, { kind: 'steps' }), clock);
      const told = async () => {
        const { happened, sent } = await timelineOf(db, learner.id);
        const kinds = happened.map(({ entry: { kind } }) => kind);
        return [kinds, sent.get(file.id)?.state, sent.get(file.id)?.answeredAt];
      };
      same((await logged(db)).length, 1 + ids.length, 'one entry for each row');
      same(await told(), [['exported', 'target-set'], 'downloaded', null], 'sent');
      const { answeredAt } = await answerBatch(db, file.id, 'failed', clock);
      same(await told(), [['exported', 'target-set'], 'failed', answeredAt], 'failed');
    },
  },
  {
    name: 'a batch that was noted when the browser was closed can be answered either way',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      const [one, two] = [written([target.id]), written([target.id])];
      await noteBatch(db, one, clock);
      await answerBatch(db, one.id, 'failed', clock);
      same([await hashes(db), await logged(db)], [[], ['target-set']], 'not saved');
      // A slip: it was saved. However often that is said, it is logged once.
      for (const state of ['downloaded', 'made', 'downloaded', 'failed', 'acknowledged'] as const)
        await answerBatch(db, one.id, state, clock);
      same(await logged(db), ['target-set', 'exported'], 'logged once');
      await answerBatch(db, one.id, 'failed', clock);
      await noteBatch(db, two, clock);
      await answerBatch(db, two.id, 'acknowledged', clock);
      same([await hashes(db), (await logged(db)).length], [[[target.id, 'h1']], 3], 'taken');
    },
  },
  {
    name: 'the last row of a record counts; not of a batch that failed, was taken back or sent again',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      await download(db, await fileOf(db, target.id, 'h1'), clock);
      const second = await download(db, await fileOf(db, target.id, 'h2'), clock);
      same(await hashes(db), [[target.id, 'h2']], 'hashes');
      same(await hashes(db, 'other'), [], "another profile's hashes");
      for (const state of ['failed', 'undone', 'resent'] satisfies BatchState[]) {
        await answerBatch(db, second.id, state, clock);
        same(await hashes(db), [[target.id, 'h1']], `hashes when ${state}`);
      }
      await answerBatch(db, second.id, 'downloaded', clock);
      same((await db.exports.get(second.id))?.answeredAt, null, 'answer taken back');
      await failsWith('errors.gone', answerBatch(db, target.id, 'acknowledged', clock));
    },
  },
  {
    name: 'files keep their order when the clock is put back',
    async run(db) {
      const { target } = await oneTarget(db, tickingClock());
      await download(db, await fileOf(db, target.id, 'h1'), tickingClock('2026-11-23'));
      await download(db, await fileOf(db, target.id, 'h2'), tickingClock('2026-11-22'));
      same(await hashes(db), [[target.id, 'h2']], 'hashes');
    },
  },
  {
    name: 'a batch that is sent again gives way to the new one, once that has gone',
    async run(db) {
      const clock = tickingClock();
      const { target, learner } = await oneTarget(db, clock);
      const old = await download(db, await fileOf(db, target.id, 'h1'), clock);
      await answerBatch(db, old.id, 'acknowledged', clock);
      const again = await fileOf(db, target.id, 'h2', { resends: old.id });
      await noteBatch(db, again, clock);
      same((await db.exports.get(old.id))?.state, 'acknowledged', 'while it is being made');
      await answerBatch(db, again.id, 'downloaded', clock);
      same((await db.exports.get(old.id))?.state, 'resent', 'once it went');
      same(await hashes(db), [[target.id, 'h2']], 'rows');
      same((await db.totals.get(learner.id))?.unsent.targets, 1, 'to be taken again');
    },
  },
];
