import { describe, expect, test } from 'vitest';
import type { Learner } from '#utils/domain/learner.ts';
import { learnerId } from '#utils/mis/learner-id.ts';
import { Profile } from '#utils/mis/profile.ts';
import { rowOf } from '#utils/mis/rows.ts';
import { aLearner, aRecord } from './made-up.ts';

const whole = { misRef: '000777', uln: '9276308686', userName: 'p000777@college.ac.uk' };
const rule = (change: object) =>
  Profile.parse({
    name: 'Ids',
    rows: 'targets',
    columns: [{ heading: 'Id', field: 'misId', ifEmpty: 'hold' }],
    id: { source: 'learnRefNumber', ...change },
  });
const lms = { source: 'idNumber' };
const typed = { idNumber: '00042' };
const idOf = (change: object, learner: Partial<Learner> = whole) =>
  learnerId(aLearner(learner), rule(change).id);

test.each([
  [{}, '000777'],
  [{ source: 'personCode', padTo: 8 }, '00000777'],
  [{ source: 'personCode', zeros: 'strip' }, '777'],
  [{ source: 'personCode', zeros: 'strip', padTo: 5 }, '00777'],
  [{ source: 'uln' }, '9276308686'],
  [{ source: 'idNumber' }, '00123'],
  [{ source: 'userName' }, 'p000777@college.ac.uk'],
  [{ source: 'userName', start: 'p', end: '@college.ac.uk' }, '000777'],
  [{ source: 'userName', start: 'x', end: '@other' }, 'p000777@college.ac.uk'],
])('by %j a learner is %s', (change, id) => expect(idOf(change)).toBe(id));

test.each([
  ['zeros alone keep one', { zeros: 'strip' }, { misRef: '0000' }, '0'],
  ['nothing is not filled up', { padTo: 8 }, { misRef: null }, ''],
  ['the ULN that means none is none', { source: 'uln' }, { uln: '9999999999' }, ''],
  ['a typed LMS number counts where no page shows one', lms, { identities: [], ...typed }, '00042'],
  ['what a page shows goes before what was typed', lms, typed, '00123'],
  ['an unknown ULN is none', { source: 'uln' }, {}, ''],
])('%s', (_, change, learner, id) => expect(idOf(change, learner)).toBe(id));

describe('a row stays behind', () => {
  test.each([
    ['without a reference', {}, { misRef: null }, 'profiles.held.noId'],
    ['with one that no LearnRefNumber can be', {}, { misRef: '12-34' }, 'profiles.held.badRef'],
    ['with one that is too long once filled up', { padTo: 13 }, {}, 'profiles.held.badRef'],
    [
      'with a ULN that does not check',
      { source: 'uln' },
      { uln: '9276308687' },
      'profiles.held.badUln',
    ],
    [
      'with the ULN that means none',
      { source: 'uln' },
      { uln: '9999999999' },
      'profiles.held.noId',
    ],
  ] as const)('%s', (_, change, learner, why) =>
    expect(rowOf(aRecord({}, learner), rule(change), 'UTC')).toMatchObject({ why }),
  );
  test('but not for a person code that no LearnRefNumber could be', () =>
    expect(rowOf(aRecord({}, { misRef: 'A-12' }), rule({ source: 'personCode' }), 'UTC')).toEqual({
      cells: ['A-12'],
      flags: [],
    }));
});
