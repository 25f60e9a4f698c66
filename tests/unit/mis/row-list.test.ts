import { expect, test, vi } from 'vitest';
import { aPlannedRow } from '#tests/components/caseload/fake-services.ts';
import type { PlannedRow } from '#utils/mis/plan-export.ts';
import { FoldedRows, PACK, packOf, picked, shownOf } from '#utils/mis/row-list.ts';

const COUNT = 2 * PACK + 34;
const rows: PlannedRow[] = Array.from({ length: COUNT }, (_, at) => ({
  ...aPlannedRow(at + 1, [`Learner ${at} \ud83d\ude00 \ud800 "=1"\n`]),
  hash: at.toString(16).padStart(64, '0'),
}));

const folded = (all: PlannedRow[]) =>
  new FoldedRows(
    Array.from({ length: Math.ceil(all.length / PACK) }, (_, at) =>
      packOf(all.slice(at * PACK, (at + 1) * PACK)),
    ),
    all.length,
  );
const shown = (all: Iterable<PlannedRow>) =>
  [...all].map(({ recordId, hash }) => ({ recordId, hash }));

test('folded rows are the same rows, whole, in parts and one after the other', () => {
  const list = folded(rows);
  expect(list.length).toBe(COUNT);
  expect([...list]).toEqual(rows);
  for (const [from, to] of [
    [0, 5],
    [PACK - 2, PACK + 2],
    [COUNT - 1, COUNT + 9],
    [COUNT, COUNT + 1],
    [-3, 2],
  ] as const)
    expect(list.slice(from, to)).toEqual(rows.slice(Math.max(0, from), to));
  expect([...shownOf(list)]).toEqual(shown(rows));
  expect([...folded([])]).toEqual([]);
});

test('of folded rows some are picked, with others after them', () => {
  const places = [0, 3, PACK - 1, PACK, COUNT - 1];
  const more = [aPlannedRow(9001, ['let go']), aPlannedRow(9002, ['let go'])];
  const expected = [...places.flatMap((at) => rows[at] ?? []), ...more];
  for (const list of [folded(rows), rows]) {
    const some = picked(list, places, more);
    expect(some.length).toBe(expected.length);
    expect([...some]).toEqual(expected);
    expect(some.slice(3, 6)).toEqual(expected.slice(3, 6));
    expect([...shownOf(some)].map(({ hash }) => hash)).toEqual(shown(expected).map((o) => o.hash));
  }
  const list = folded(rows);
  expect(picked(list, [...rows.keys()], [])).toBe(list);
});

test('what was shown is told without unfolding a row, and rows in view are unfolded once', () => {
  const parse = vi.spyOn(JSON, 'parse');
  const list = folded(rows);
  expect([...list.pick([5, PACK], []).shown()]).toHaveLength(2);
  expect(parse).not.toHaveBeenCalled();
  for (let at = 0; at < 20; at += 1) list.slice(at, at + 10);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});
