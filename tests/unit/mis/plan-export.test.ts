import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LastSent } from '#utils/domain/export-batch.ts';
import { emptyCells } from '#utils/mis/empty-cells.ts';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import { fileName } from '#utils/mis/file-name.ts';
import { type ExportPlan, type PlanInput, planExport } from '#utils/mis/plan-export.ts';
import { EXCEL_LONGEST } from '#utils/mis/profile.ts';
import { columnOf } from '#utils/mis/rows.ts';
import { fullProfiles } from '#utils/mis/shipped/full.ts';
import { aFollowUp, aRecord, aSentRow, aTarget, idOf } from './made-up.ts';

const profile = fullProfiles.targets;
const plan = (
  records = [aRecord()],
  sent = new Map<string, LastSent>(),
  more: Partial<PlanInput> = {},
): Promise<ExportPlan> =>
  planExport({ profile, records, sent, zone: 'Europe/London', choice: ALL_NEWS, ...more });
const hashOf = async (record = aRecord()) => (await plan([record])).rows[0]?.hash;

test.each([
  ['a learner without a name', aRecord({}, { name: ' ' }), 'exporting.held.noName'],
  ['a target without words', aRecord({ statement: '\n' }), 'exporting.held.noStatement'],
  ['no day', aRecord({ due: null }), 'exporting.held.noDue'],
  [
    'a text too long',
    aRecord({ evidence: 'x'.repeat(EXCEL_LONGEST + 1) }),
    'exporting.held.tooLong',
  ],
])('%s is held back with its reason and does not stop the rest', async (_, record, why) => {
  const made = await plan([record, aRecord()]);
  expect(made.heldBack.map((held) => held.why)).toEqual([why]);
  expect(made.rows).toHaveLength(1);
});

test('the longest text that a cell can hold still goes, one sign more with its apostrophe does not', async () => {
  const long = 'x'.repeat(EXCEL_LONGEST);
  expect((await plan([aRecord({ evidence: long })])).rows).toHaveLength(1);
  expect((await plan([aRecord({ evidence: `=${long.slice(1)}` })])).heldBack).toHaveLength(1);
});

test('a learner without a MIS reference goes, with a warning', async () => {
  const made = await plan([aRecord({}, { misRef: null }), aRecord()]);
  expect(made.heldBack).toEqual([]);
  const empty = emptyCells(profile);
  for (const row of made.rows) empty.look(row);
  expect(empty.found()).toEqual([{ heading: 'MIS reference', rows: 1 }]);
});

describe('the content hash', () => {
  test('is SHA-256 in hex, and stands in the row', async () => {
    const [row] = (await plan()).rows;
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.cells.at(columnOf(profile, 'contentHash'))).toBe(row?.hash);
  });
  test('is that of files from before there was a column for what is removed', async () => {
    const before = profile.columns.filter(
      (column) => !('field' in column && column.field === 'removed'),
    );
    const made = await plan(undefined, undefined, { profile: { ...profile, columns: before } });
    expect(made.rows[0]?.hash).toBe(await hashOf());
  });
  test('is the same when only the version went up', async () => {
    expect(await hashOf(aRecord({ rev: 9 }))).toBe(await hashOf());
  });
  test.each([
    ['words', aRecord({ statement: 'Other' })],
    ['a step ticked', aRecord({ steps: aTarget().steps.map((s) => ({ ...s, done: true })) })],
    ['a new day', aRecord({ due: '2026-12-05' })],
    ['a follow-up', aRecord({}, {}, aFollowUp())],
    ['a new MIS reference', aRecord({}, { misRef: '1' })],
  ])('is another for %s', async (_, record) => {
    expect(await hashOf(record)).not.toBe(await hashOf());
  });
});

test('a row that went before with the same content is unchanged; with other content it goes again', async () => {
  const sent = new Map([[aRecord().recordId, aSentRow({ hash: (await hashOf()) ?? '' })]]);
  expect(await plan([aRecord()], sent)).toMatchObject({ unchanged: 1, rows: [] });
  expect(await plan([aRecord({ evidence: 'New' })], sent)).toMatchObject({ unchanged: 0 });
});

test('for any records: chosen = rows + unchanged + held back', async () => {
  const hash = (await hashOf()) ?? '';
  const kinds = fc.array(fc.constantFrom('goes', 'held', 'sent'), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(kinds, async (list) => {
      const records = list.map((kind, index) =>
        aRecord({ id: idOf(index), ...(kind === 'held' && { due: null }) }),
      );
      const own = async (index: number) =>
        (await plan([aRecord({ id: idOf(index) })])).rows[0]?.hash ?? hash;
      const sent = new Map<string, LastSent>();
      for (const [index, kind] of list.entries())
        if (kind === 'sent')
          sent.set(idOf(index), aSentRow({ recordId: idOf(index), hash: await own(index) }));
      const made = await plan(records, sent);
      expect(made.chosen).toBe(made.rows.length + made.unchanged + made.heldBack.length);
      expect([made.rows.length, made.heldBack.length, made.unchanged]).toEqual(
        ['goes', 'held', 'sent'].map((kind) => list.filter((one) => one === kind).length),
      );
    }),
    { numRuns: 40 },
  );
});

describe('a choice', () => {
  const sam = aRecord({ id: idOf(2), course: 'Sport' }, { id: idOf(9) });
  const late = aRecord({ id: idOf(3), updatedAt: '2026-11-22T23:30:00.000Z' });
  const all = [aRecord(), sam, late];
  test.each([
    ['everything', {}, [100, 2, 3]],
    ['a learner', { learnerId: idOf(9) }, [2]],
    ['a course', { course: 'Sport' }, [2]],
    ['changed on or after a day', { from: '2026-11-21' }, [3]],
    ['changed on or before a day', { to: '2026-11-20' }, [100, 2]],
    ['changed within days, at night', { from: '2026-11-22', to: '2026-11-22' }, [3]],
  ])('of %s', async (_, some, ids) => {
    const made = await plan(all, undefined, { choice: { ...ALL_NEWS, ...some } });
    expect(made.rows.map(({ recordId }) => recordId)).toEqual(ids.map(idOf));
    expect(made.chosen).toBe(ids.length);
  });
  test('of all rows holds those that went before too', async () => {
    const sent = new Map([[idOf(100), aSentRow({ hash: (await hashOf()) ?? '' })]]);
    const made = await plan([aRecord()], sent, { choice: { ...ALL_NEWS, isWhole: true } });
    expect(made).toMatchObject({ rows: [{ change: 'same' }], unchanged: 0, chosen: 1 });
  });
});

describe('a record that is no more', () => {
  const sent = new Map([[idOf(7), aSentRow({ recordId: idOf(7), rev: 4 })]]);
  const noWay = { ...profile, columns: profile.columns.slice(0, 3) };
  test('goes as a row of its id, the next version and a word', async () => {
    const { rows, chosen } = await plan([], sent);
    const filled = rows[0]?.cells.filter(Boolean);
    expect(filled).toEqual([idOf(7), '5', rows[0]?.hash, 'Removed']);
    expect([chosen, rows[0]?.rev, rows[0]?.record]).toEqual([1, 5, null]);
  });
  test('went as such before: nothing more is said of it', async () => {
    const before = new Map([[idOf(7), aSentRow({ recordId: idOf(7), isGone: true })]]);
    expect(await plan([], before)).toMatchObject({ rows: [], chosen: 0, leftThere: 0 });
  });
  test('is not said in a file about one learner', async () => {
    const choice = { ...ALL_NEWS, learnerId: idOf(1) };
    expect((await plan([], sent, { choice })).rows).toEqual([]);
  });
  test('is left to the mentor where the profile has no place for it', async () => {
    expect(await plan([], sent, { profile: noWay })).toMatchObject({ rows: [], leftThere: 1 });
  });
  test('that comes back has a version after the one that said it was gone', async () => {
    const gone = new Map([[idOf(100), aSentRow({ rev: 9, isGone: true })]]);
    expect((await plan([aRecord()], gone)).rows).toMatchObject([{ rev: 10, change: 'changed' }]);
  });
});

test('a withdrawn target that the MIS has goes again, and says so', async () => {
  const sent = new Map([[idOf(100), aSentRow({ hash: (await hashOf()) ?? '' })]]);
  const { rows } = await plan([aRecord({ status: 'withdrawn', rev: 4 })], sent);
  expect(rows).toMatchObject([{ change: 'changed', rev: 4 }]);
  expect(rows[0]?.cells).toContain('Withdrawn');
});

test('the file name has kind, time in UTC and batch, nothing else', () => {
  expect(fileName({ rows: 'follow-ups', format: 'csv' }, idOf(5), '2026-11-23T20:17:54.123Z')).toBe(
    `feedforward-follow-ups-20261123T201754Z-${idOf(5)}.csv`,
  );
});

test('a page may answer after a few dozen rows, each made only then, and nothing is lost by it', async () => {
  let made = 0;
  function* records() {
    while (made < 450) yield aRecord({ id: idOf(++made) });
  }
  const before: number[] = [];
  const rest = async () => void before.push(made);
  const { rows } = await plan([], new Map(), { records: records(), rest });
  expect(before.slice(0, 3)).toEqual([50, 100, 150]);
  expect(rows).toHaveLength(450);
});
