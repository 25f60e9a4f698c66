// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isSameId, longId } from '#utils/lms/canvas/ids.ts';
import { isSameName } from '#utils/lms/canvas/same-name.ts';
import { answer, assignment, comment, LEARNER, paths, readOne, submission } from './support.ts';

const user = { id: LEARNER, name: 'Ada Pupil', sortable_name: 'Pupil, Ada' };

describe('a learner is proved by two places', () => {
  test.each([
    ['no id in the address', { urlStudentId: null }, submission()],
    ['no name on the page', { shownStudentName: null }, submission()],
    ['no name in the JSON', {}, submission({ user: null })],
  ])('else is not named by id: %s', (_, page, work) => {
    const reading = readOne(work, page);
    expect(reading).toMatchObject({ answer: 'feedback', notes: ['learner-unproved'] });
    expect(reading.items[0]?.learner).toEqual({ name: 'Ada Pupil', userId: null, idNumber: null });
    expect(JSON.stringify(reading)).not.toContain(LEARNER);
  });

  test.each([
    ['another name on the page', { shownStudentName: 'Ben Other' }, submission()],
    ['another id in the address', { urlStudentId: '21070000000000002' }, submission()],
    ['another piece of work', { assignmentId: '78' }, submission()],
    ['another id, names hidden', { urlStudentId: '9', anonymous: true }, submission()],
    ['JSON of two learners', {}, submission({ user: { ...user, id: '9' } })],
  ])('and never read under another: %s', (_, page, work) => {
    expect(readOne(work, page)).toMatchObject({
      answer: 'layout-changed',
      missing: ['learner-changing'],
      notes: ['learner-changing'],
      items: [],
      subjects: [],
    });
  });

  test('a group’s name is nobody’s: the mentor must say which learner', () => {
    const group = [answer(paths.assignment, assignment({ group_category_id: '3' }))];
    const reading = readOne(submission(), { shownStudentName: 'Group 1' }, group);
    expect(reading.notes).toEqual(['learner-unproved', 'group-representative']);
    expect(reading.subjects).toEqual([{ name: 'Group 1', userId: null, idNumber: null }]);
    expect(readOne(submission(), {}, group).items[0]?.learner.userId).toBe(LEARNER);
  });

  test('an id in the short form of another shard is the same id', () => {
    expect(longId('2107~1')).toBe(LEARNER);
    expect(isSameId('2107~1', LEARNER)).toBe(true);
    expect(isSameId(null, null)).toBe(false);
    expect(readOne(submission(), { urlStudentId: '2107~1' }).items[0]?.learner.userId).toBe(
      LEARNER,
    );
  });
});

describe('anonymous marking stays anonymous', () => {
  const { user: _, preview_url: __, ...unnamed } = submission({ anonymous_id: 'aB3xY' });
  const hidden = [answer(paths.assignment, assignment({ anonymize_students: true }))];
  test.each([
    ['by the address', { anonymous: true, urlStudentId: null }, submission(), [], 'Student 3'],
    ['by the assignment', {}, submission(), hidden, null],
    ['by what Canvas leaves out', {}, unnamed, [], null],
  ])('%s', (_, over, work, more, name) => {
    const reading = readOne(work, { shownStudentName: 'Student 3', ...over }, more);
    expect(reading.items[0]).toMatchObject({
      learner: { name, userId: null, idNumber: null },
      released: false,
    });
    expect(reading.notes).toContain('anonymous');
    expect(JSON.stringify(reading)).not.toMatch(new RegExp(`${LEARNER}|Ada|0042`));
  });

  test('and the learner’s own comments are still not feedback', () => {
    const own = comment({ id: '2', author_id: LEARNER, author_name: 'Ada Pupil' });
    const nameless = comment({
      id: '3',
      author_id: null,
      author: {},
      author_name: 'Anonymous User',
    });
    const work = submission({ submission_comments: [own, nameless] });
    expect(readOne(work, { anonymous: true }, hidden)).toMatchObject({
      answer: 'nothing-yet',
      items: [],
    });
    const grader = submission({ user_id: null, submission_comments: [own, comment()] });
    expect(readOne(grader, { anonymous: true }, hidden).items).toHaveLength(1);
  });
});

describe('names compare', () => {
  const names = ['Zoë O’Neill-Smith', 'Zoe', 'O’Neill-Smith, Zoë'];
  test.each([
    'Zoë O’Neill-Smith',
    ' zoë  o’neill-smith\n',
    'O’Neill-Smith, Zoë',
    'O’NEILL-SMITH,ZOË',
    'Zoë O’Nei…',
    'Zoë O’Nei...',
    'O’Neill-S…',
    'Zoë O’Neill-Smith (she/her)',
    'Zoe',
    '\u202bZoe\u202c',
    'Zoë\u200f O’Neill-Smith',
  ])('%j as the same', (shown) => expect(isSameName(shown, names)).toBe(true));

  test.each([
    'Zoë O’Neill',
    'Zoë',
    'Smith, Zoë',
    'Z…',
    'Zoë…',
    '…',
    '',
    'Zoë O’Neill-Smithson',
    'Zoëy…',
  ])('%j as another', (shown) => expect(isSameName(shown, names)).toBe(false));

  test('nobody is nobody', () => {
    expect(isSameName('', [''])).toBe(false);
    expect(isSameName('Ada', [])).toBe(false);
  });
});
