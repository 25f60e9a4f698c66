import { newId } from '#utils/domain/ids.ts';
import { answerBatch } from '#utils/store/answer-batch.ts';
import {
  followUpsForExport,
  lastExportHashes,
  targetsForExport,
} from '#utils/store/export-queries.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { recordBatch } from '#utils/store/record-batch.ts';
import { followUp, oneTarget, tickingClock } from '../made-up.ts';
import { failsWith, logged, type StoreCase, same } from './case.ts';

const file = { profile: 'default', fileName: 'targets.csv', fileHash: 'ab', heldBack: 0 };
const gone = '00000000-0000-4000-8000-00000000dead';

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
    name: 'a recorded batch is logged on each record that is still there',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      const rows = [target.id, gone].map((recordId) => ({ recordId, rev: 1, hash: 'h1' }));
      const batch = await recordBatch(db, { ...file, id: newId(), rows }, clock);
      same(batch.state, 'downloaded', 'state');
      const entry = (await db.log.toArray()).find(({ kind }) => kind === 'exported');
      same([entry?.targetId, entry?.learnerId], [target.id, target.learnerId], 'log');
      same(await logged(db), ['target-set', 'exported'], 'entries');
    },
  },
  {
    name: 'the last hash of a record counts, that of a failed batch does not',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      const row = (hash: string) => [{ recordId: target.id, rev: 1, hash }];
      await recordBatch(db, { ...file, id: newId(), rows: row('h1') }, clock);
      const second = await recordBatch(db, { ...file, id: newId(), rows: row('h2') }, clock);
      same([...(await lastExportHashes(db))], [[target.id, 'h2']], 'hashes');
      same([...(await lastExportHashes(db, 'other'))], [], "another profile's hashes");
      await answerBatch(db, second.id, 'failed');
      same([...(await lastExportHashes(db))], [[target.id, 'h1']], 'hashes after failure');
      await failsWith('errors.gone', answerBatch(db, target.id, 'acknowledged'));
    },
  },
];
