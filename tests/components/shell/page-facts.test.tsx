import { describe, expect, test } from 'vitest';
import { isAnonymous, peopleOf } from '#components/shell/people.ts';
import { piecesOf } from '#components/shell/piece.ts';
import { isLocked } from '#components/shell/view.ts';
import { FAKE_SITE, fakeItem, fakeReading } from '#tests/support/fake-records.ts';
import type { ReadItem } from '#utils/domain/reading.ts';

const who = (name: string | null, userId: string | null) => ({ name, userId, idNumber: null });
const peopleWith = (items: ReadItem[], some = {}) => peopleOf(fakeReading({ items, ...some }));
const piecesWith = (items: ReadItem[]) =>
  peopleWith(items).flatMap((person) => piecesOf(person, FAKE_SITE, 'https://x.example/a'));

describe('people of a page', () => {
  test('two learners of one name are two people; one learner under two spellings is one', () => {
    const people = peopleWith([
      fakeItem({ learner: who('Sam Jones', '1') }),
      fakeItem({ learner: who('Sam Jones', '2') }),
      fakeItem({ learner: who('Samuel Jones', '2') }),
    ]);
    expect(people.map(({ identity, items }) => [identity?.userId, items.length])).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
  });

  test('an unproved learner is never joined to a proved one of the same name', () => {
    const people = peopleWith([
      fakeItem({ learner: who('Sam', '1') }),
      fakeItem({ learner: who('Sam', null) }),
    ]);
    expect(people.map(({ identity }) => identity?.userId ?? null)).toEqual(['1', null]);
  });

  test.each([
    ['a shared name', 'Sam', [who('Sam', null), who('Sam', null)], ['One', 'Two']],
    ['no name at all', null, [who('Amira', '41')], ['One', 'Two']],
    ['a name of their own', 'Sam', [who('Sam', null)], ['One Two']],
  ])('what two unproved learners with %s got is never put together', (_, name, subjects, texts) => {
    const items = ['One', 'Two'].map((text) => fakeItem({ learner: who(name, null), text }));
    const people = peopleOf(fakeReading({ items, subjects }));
    const given = people.filter((person) => person.items.length > 0);
    expect(given.map((person) => person.items.map(({ text }) => text).join(' '))).toEqual(texts);
    expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
  });

  test('on an anonymous page nobody is proved, whatever ids it holds', () => {
    const some = { notes: ['anonymous'] };
    expect(isAnonymous(fakeReading(some))).toBe(true);
    expect(peopleWith([fakeItem()], some)[0]?.identity).toBeNull();
  });

  test('on a page of several works only the anonymous ones have no learner', () => {
    const items = [
      fakeItem(),
      fakeItem({ work: 'Exam', activityId: '14', learner: who(null, null) }),
    ];
    const reading = fakeReading({ items, notes: ['anonymous'] });
    const pieces = peopleOf(reading).flatMap((one) => piecesOf(one, FAKE_SITE, reading.url));
    expect(pieces.map((piece) => [piece.work.work, isLocked(piece, reading)])).toEqual([
      ['Unit 5 report', false],
      ['Exam', true],
    ]);
  });

  test('without a site nobody is proved: ids repeat between sites', () => {
    expect(peopleWith([fakeItem()], { site: null })[0]?.identity).toBeNull();
  });

  test('learners without feedback are there too, in page order', () => {
    const subjects = [who('A', '1'), who('B', '2')];
    const people = peopleWith([fakeItem({ learner: who('B', '2') })], { subjects });
    expect(people.map(({ name, items }) => [name, items.length])).toEqual([
      ['A', 0],
      ['B', 1],
    ]);
  });
});

describe('pieces of work', () => {
  test('remarks of one attempt are one piece, attempts are pieces of their own', () => {
    const pieces = piecesWith([
      fakeItem(),
      fakeItem({ source: 'rubric' }),
      fakeItem({ attempt: 2 }),
    ]);
    expect(pieces.map(({ blocks, work }) => [work.attempt, blocks.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  test.each([
    [[true, false], false],
    [[null, true], true],
    [[null, null], null],
  ])('released %o makes the piece %s', (released, whole) => {
    expect(piecesWith(released.map((one) => fakeItem({ released: one })))[0]?.released).toBe(whole);
  });

  test.each([
    ['2026-11-20', '2026-11-20T12:00:00.000Z'],
    ['2026-11-20T14:00:00+01:00', '2026-11-20T13:00:00.000Z'],
    ['last week', null],
    [null, null],
  ])('marked on %s is %s', (markedOn, instant) => {
    expect(piecesWith([fakeItem({ markedOn })])[0]?.markedOn).toBe(instant);
  });

  test('without proof other words on the same address are another piece', () => {
    const key = (text: string) =>
      piecesWith([fakeItem({ learner: who(null, null), text })])[0]?.key;
    expect(key('Cite the act.')).not.toBe(key('Label each axis.'));
  });
});
