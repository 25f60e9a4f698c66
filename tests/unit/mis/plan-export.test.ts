import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultProfiles } from '#utils/mis/default-profiles.ts';
import { emptyCells } from '#utils/mis/empty-cells.ts';
import { fileName } from '#utils/mis/file-name.ts';
import { type ExportPlan, planExport } from '#utils/mis/plan-export.ts';
import { EXCEL_LONGEST } from '#utils/mis/safe-cell.ts';
import { aFollowUp, aRecord, idOf } from './made-up.ts';

const profile = defaultProfiles.targets;
const plan = (records = [aRecord()], sent = new Map<string, string>()): Promise<ExportPlan> =>
  planExport(profile, records, sent, 'Europe/London');
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
  expect(emptyCells(profile, made.rows)).toEqual([{ heading: 'MIS reference', rows: 1 }]);
});

describe('the content hash', () => {
  test('is SHA-256 in hex, and stands in the row', async () => {
    const [row] = (await plan()).rows;
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.cells.at(-1)).toBe(row?.hash);
  });
  test('is the same when only the version went up', async () => {
    expect(await hashOf(aRecord({ rev: 9 }))).toBe(await hashOf());
  });
  test.each([
    ['words', aRecord({ statement: 'Other' })],
    [
      'a step ticked',
      aRecord({ steps: aRecord().target.steps.map((s) => ({ ...s, done: true })) }),
    ],
    ['a new day', aRecord({ due: '2026-12-05' })],
    ['a follow-up', aRecord({}, {}, aFollowUp())],
    ['a new MIS reference', aRecord({}, { misRef: '1' })],
  ])('is another for %s', async (_, record) => {
    expect(await hashOf(record)).not.toBe(await hashOf());
  });
});

test('a row that went before with the same content is unchanged; with other content it goes again', async () => {
  const sent = new Map([[aRecord().recordId, (await hashOf()) ?? '']]);
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
      const sent = new Map<string, string>();
      for (const [index, kind] of list.entries())
        if (kind === 'sent') sent.set(idOf(index), await own(index));
      const made = await plan(records, sent);
      expect(made.chosen).toBe(made.rows.length + made.unchanged + made.heldBack.length);
      expect([made.rows.length, made.heldBack.length, made.unchanged]).toEqual(
        ['goes', 'held', 'sent'].map((kind) => list.filter((one) => one === kind).length),
      );
    }),
    { numRuns: 40 },
  );
});

test('the file name has kind, time in UTC and batch, nothing else', () => {
  expect(fileName('follow-ups', idOf(5), '2026-11-23T20:17:54.123Z')).toBe(
    `feedforward-follow-ups-20261123T201754Z-${idOf(5)}.csv`,
  );
});
