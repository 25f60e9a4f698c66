import { describe, expect, test } from 'vitest';
import { findRows, sharedReferences } from '#components/caseload/find-rows.ts';
import { nextSort, type Sort, sortRows } from '#components/caseload/sort-rows.ts';
import { hashOf, screenOf } from '#components/caseload/use-screen.ts';
import { idOf } from '../../unit/mis/made-up.ts';
import { aRow } from './fake-services.ts';

const rows = [
  aRow(1, 'Zoë Ahmed', {
    open: 2,
    overdue: 0,
    met: 3,
    confidence: [4, 7],
    lastContact: '2026-11-20T10:00:00.000Z',
  }),
  aRow(2, 'adam Birch', { open: 1, overdue: 2, met: 3, lastContact: null }),
  aRow(3, 'Kit Cole', {
    open: 3,
    overdue: 0,
    met: 0,
    slipped: 1,
    confidence: [0],
    lastContact: '2026-11-02T10:00:00.000Z',
  }),
];
const names = (list: typeof rows) => list.map(({ learner }) => learner.name.split(' ')[0]);

test.each<[Sort, string[]]>([
  [{ by: 'name', direction: 'ascending' }, ['adam', 'Kit', 'Zoë']],
  [{ by: 'name', direction: 'descending' }, ['Zoë', 'Kit', 'adam']],
  [{ by: 'overdue', direction: 'descending' }, ['adam', 'Kit', 'Zoë']],
  [{ by: 'met', direction: 'descending' }, ['adam', 'Zoë', 'Kit']],
  [{ by: 'lastContact', direction: 'ascending' }, ['adam', 'Kit', 'Zoë']],
  [{ by: 'slipped', direction: 'descending' }, ['Kit', 'adam', 'Zoë']],
  [{ by: 'confidence', direction: 'ascending' }, ['adam', 'Kit', 'Zoë']],
])('sorted by %o', (sort, order) => expect(names(sortRows(rows, sort))).toEqual(order));

test('a heading sorts the useful way first and turns when pressed again', () => {
  const first = nextSort({ by: 'name', direction: 'ascending' }, 'open');
  expect(first).toEqual({ by: 'open', direction: 'descending' });
  expect(nextSort(first, 'open')).toEqual({ by: 'open', direction: 'ascending' });
  expect(nextSort(first, 'lastContact').direction).toBe('ascending');
});

test.each([
  ['', ['Zoë', 'adam', 'Kit']],
  ['zoe', ['Zoë']],
  ['BIRCH adam', ['adam']],
  ['00123', ['Kit']],
  ['nobody', []],
])('searching for %j', (words, found) => expect(names(findRows(rows, words))).toEqual(found));

test('references that two learners share are named with both', () => {
  const [a, b, c] = rows.map((row, index) => ({
    ...row,
    learner: { ...row.learner, misRef: index < 2 ? '007' : null },
  }));
  if (!a || !b || !c) throw new Error('three rows');
  expect([...sharedReferences([a, b, c])]).toEqual([['007', ['Zoë Ahmed', 'adam Birch']]]);
});

describe('the address', () => {
  test.each([
    ['', { name: 'today' }],
    ['#today', { name: 'today' }],
    ['#export', { name: 'export', learnerId: null }],
    [`#caseload/${idOf(1)}`, { name: 'caseload', learnerId: idOf(1) }],
    ['#caseload/robin', { name: 'caseload', learnerId: null }],
    ['#settings', { name: 'settings', part: null }],
    ['#settings/backup', { name: 'settings', part: 'backup' }],
    ['#<script>', { name: 'today' }],
  ])('%j', (hash, screen) => expect(screenOf(hash)).toEqual(screen));
  test.each(['#export', '#today', '#settings/lock', '#caseload', `#caseload/${idOf(1)}`])(
    '%j there and back',
    (hash) => expect(hashOf(screenOf(hash))).toBe(hash),
  );
});
