import { describe, expect, test } from 'vitest';
import { classMarking, mayKeepClass } from '#components/inbox/class-marking.ts';
import { fakeItem, fakeReading } from '#tests/support/fake-records.ts';

const of = (userId: string | null, name: string) => ({ name, userId, idNumber: null });
const amira = fakeItem();
const ben = fakeItem({ learner: of('42', 'Ben Cole') });

describe('what of a class can be kept', () => {
  test('everybody whom the page proves, each under their own identity', () => {
    const { keepable, left } = classMarking(fakeReading({ items: [amira, ben] }));
    expect(keepable.map(({ keep }) => keep.learner)).toMatchObject([
      { by: 'page', identity: { userId: '41' } },
      { by: 'page', identity: { userId: '42' } },
    ]);
    expect(left).toEqual([]);
  });

  test.each([
    ['not proved', { learner: of(null, 'Ben Cole') }, 'unproved'],
    ['cut', { learner: of('42', 'Ben Cole'), cut: true }, 'cut'],
    ['without words', { learner: of('42', 'Ben Cole'), text: ' ' }, 'empty'],
  ])('%s: not kept, and why', (_, change, why) => {
    const { keepable, left } = classMarking(fakeReading({ items: [amira, fakeItem(change)] }));
    expect(keepable.map(({ name }) => name)).toEqual(['Amira Khan']);
    expect(left).toMatchObject([{ name: 'Ben Cole', why }]);
  });

  test('a group’s work is kept under nobody', () => {
    const reading = fakeReading({ items: [amira, ben], notes: ['group-representative'] });
    expect(classMarking(reading).keepable).toEqual([]);
  });

  test('of anonymous marking nothing at all', () => {
    const items = [amira, ben].map((item) => ({ ...item, learner: of(null, 'Participant 5') }));
    const reading = fakeReading({ items, notes: ['anonymous'] });
    expect(mayKeepClass(reading)).toBe(false);
    expect(classMarking(reading).keepable).toEqual([]);
  });

  test('a learner without any marking yet is named among those left', () => {
    const reading = fakeReading({
      items: [amira],
      subjects: [of('41', 'Amira Khan'), of('43', 'Cai Dunn')],
    });
    expect(classMarking(reading).left).toEqual([{ name: 'Cai Dunn', work: null, why: 'empty' }]);
  });
});
