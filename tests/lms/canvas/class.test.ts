// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type Canvas, env, type Reply, visit } from './small-canvas.ts';
import { assignment, comment, SITE, submission } from './support.ts';

const LIST = '/api/v1/courses/4/students/submissions';
const grader = '/courses/4/gradebook/speed_grader?assignment_id=77&student_id=1';
const people = ['Ada Pupil', 'Ben Other', 'Cem Third', 'Dua Fourth'];

const row = (at: number, over: object = {}) =>
  submission({
    id: `5${at}`,
    user_id: String(at + 1),
    user: { id: String(at + 1), name: people[at] },
    submission_comments: [comment({ id: `9${at}`, comment: `For ${people[at]}.` })],
    ...over,
  });
const rows = people.map((_, at) => row(at));

/** Two rows a page, as a Canvas that gives fewer than it was asked for. */
const paged =
  (all: object[], trouble: (page: number) => Reply | null = () => null): Canvas =>
  (path) => {
    if (!path.startsWith(LIST)) return [assignment()];
    const page = Number(/page=bookmark:(\d)/.exec(path)?.[1] ?? 0);
    const link = `<${SITE}${LIST}?page=bookmark:${page + 1}>; rel="next"`;
    const headers: Record<string, string> = (page + 1) * 2 < all.length ? { link } : {};
    return trouble(page) ?? [all.slice(page * 2, page * 2 + 2), { headers }];
  };
const whole = (canvas: Canvas, at = grader, html = env()) =>
  visit(canvas, at, html, { scope: 'class' });
const ofWork = (canvas: Canvas, workId: string, html = env()) =>
  visit(canvas, '/courses/4/gradebook', html, { scope: { workId } });

const said = ({ items }: { items: { learner: { userId: string | null }; text: string }[] }) =>
  items.map(({ learner, text }) => [learner.userId, text]);

describe('everybody', () => {
  test.each([
    ['SpeedGrader', grader],
    ['the assignment page', '/courses/4/assignments/77'],
    ['a submission', '/courses/4/assignments/77/submissions/1'],
    ['the list of peer reviews', '/courses/4/assignments/77/peer_reviews'],
  ])('from %s: of this work, each under their own name', async (_, at) => {
    const { reading, asked } = await whole(paged(rows), at);
    expect(reading).toMatchObject({ answer: 'feedback', missing: [], notes: [] });
    expect(said(reading)).toEqual(people.map((name, at) => [String(at + 1), `For ${name}.`]));
    expect(reading.subjects.map(({ name }) => name)).toEqual(people);
    expect(asked[1]).toMatch(/student_ids\[\]=all&assignment_ids\[\]=77&/);
    expect(reading.items[0]).toMatchObject({ course: 'L3', work: 'Lab report', courseId: '4' });
  });

  test('from the gradebook: of the work that the mentor names, whatever its tray shows', async () => {
    const other =
      '<div id="SubmissionTray__Content"><a href="/courses/4/assignments/78">x</a></div>';
    const { reading, asked } = await ofWork(paged(rows), '77', env() + other);
    expect(asked[1]).toMatch(/student_ids\[\]=all&assignment_ids\[\]=77&/);
    expect(said(reading)).toHaveLength(4);
    expect(reading.items[0]).toMatchObject({ activityId: '77', work: 'Lab report' });
  });

  test('from the gradebook: other work than was named is nobody’s', async () => {
    const { reading } = await ofWork(paged([row(0, { assignment_id: '78' }), row(1)]), '77');
    expect(said(reading)).toEqual([['2', 'For Ben Other.']]);
    expect(reading.notes).toContain('rows-unread');
  });

  test.each([
    ['without a work named', 'class'],
    ['for what is no id', { workId: '77/../../users' }],
  ] as const)('from the gradebook %s: nothing is asked', async (_, scope) => {
    const { asked } = await visit(paged(rows), '/courses/4/gradebook', env(), { scope });
    expect(asked.filter((path) => path.includes('students'))).toEqual([]);
  });

  test('those without feedback are named too', async () => {
    const { reading } = await whole(paged([row(0), row(1, { submission_comments: [] })]));
    expect(reading.items).toHaveLength(1);
    expect(reading.subjects).toHaveLength(2);
  });

  test('nobody marked is nothing yet', async () => {
    const { reading } = await whole(paged([row(0, { submission_comments: [] })]));
    expect(reading).toMatchObject({ answer: 'nothing-yet', items: [], missing: [] });
  });

  test('what other learners of the class wrote is not the teacher’s', async () => {
    const peer = comment({ id: '1', author_id: '2', comment: 'Nice.' });
    const { reading } = await whole(paged([row(0, { submission_comments: [peer] }), row(1)]));
    expect(said(reading)).toEqual([['2', 'For Ben Other.']]);
  });

  test('progress is told, and its end', async () => {
    const told: [number, number | null][] = [];
    const onProgress = (done: number, total: number | null) => void told.push([done, total]);
    await visit(paged(rows), grader, env(), { scope: 'class', onProgress });
    expect(told).toEqual([
      [2, null],
      [4, 4],
    ]);
  });

  test('going to the next learner does no harm, going to other work does', async () => {
    const next = new URL(grader.replace('=1', '=2'), SITE);
    const other = new URL(grader.replace('=77', '=78'), SITE);
    const options = { scope: 'class' } as const;
    const stays = await visit(paged(rows), grader, env(), { ...options, here: () => next });
    expect(stays.reading.items).toHaveLength(4);
    const leaves = await visit(paged(rows), grader, env(), { ...options, here: () => other });
    expect(leaves.reading).toMatchObject({ items: [], missing: ['list-cut'] });
  });
});

describe('a list that ends early keeps what came, and says so', () => {
  test.each([
    ['throttled', ['403 Forbidden (Rate Limit Exceeded)', { status: 403 }]],
    ['logged-out', ['{"status":"unauthenticated"}', { status: 401 }]],
    ['bad-answer', ['', { status: 500 }]],
    ['bad-answer', ['[{', {}]],
    ['submissions', ['{"errors":[]}', {}]],
  ] as [string, Reply][])('%s', async (why, reply) => {
    const { reading, asked } = await whole(paged(rows, (page) => (page === 1 ? reply : null)));
    expect(reading).toMatchObject({ answer: 'feedback', missing: [why], notes: ['list-cut'] });
    expect(said(reading).map(([id]) => id)).toEqual(['1', '2']);
    expect(asked).toHaveLength(3);
  });

  test('refused at once: the reason, and nothing else', async () => {
    const { reading } = await whole((path) =>
      path.startsWith(LIST) ? ['{"status":"unauthorized"}', { status: 403 }] : [assignment()],
    );
    expect(reading).toMatchObject({ answer: 'layout-changed', missing: ['no-right'], items: [] });
  });

  test.each([0, 1])('stopped by the mentor on page %i', async (at) => {
    const stop = new AbortController();
    const canvas = paged(rows, (page) => {
      if (page === at) stop.abort();
      return null;
    });
    const { reading } = await visit(canvas, grader, env(), { scope: 'class', signal: stop.signal });
    expect(reading.notes).toContain('list-cut');
    expect(reading.missing).not.toContain('no-answer');
    expect(reading.items).toHaveLength(at * 2);
  });

  test('that never ends is cut', async () => {
    const headers = { link: `<${LIST}?page=2>; rel="next"` };
    const { reading, asked } = await whole((path) =>
      path.startsWith(LIST) ? [[row(0)], { headers }] : [assignment()],
    );
    expect(asked).toHaveLength(61);
    expect(reading.notes).toEqual(['list-cut']);
    expect(reading.items).toHaveLength(1);
  });
});

describe('whose a row is must be proved by the row', () => {
  test.each([
    ['its user is another', row(0, { user: { id: '2', name: 'Ben Other' } })],
    ['its user has no name', row(0, { user: { id: '1' } })],
    ['it has no user', row(0, { user: null })],
    ['it has no user id', row(0, { user_id: null, user: null })],
    ['it is other work', row(0, { assignment_id: '78' })],
  ])('%s: left out, and said', async (_, bad) => {
    const { reading } = await whole(paged([bad, row(2)]));
    expect(said(reading)).toEqual([['3', 'For Cem Third.']]);
    expect(reading.missing).toEqual(['submission.user']);
    expect(reading.notes).toEqual(['rows-unread']);
  });

  test('one id under two names: neither', async () => {
    const { reading } = await whole(
      paged([row(0), row(1, { user_id: '1', user: { id: '1', name: 'Ben' } }), row(2)]),
    );
    expect(said(reading).map(([id]) => id)).toEqual(['3']);
  });

  test('one submission of two learners: neither; twice the same: once', async () => {
    const { reading } = await whole(paged([row(0), row(1, { id: '50' }), row(2), row(2)]));
    expect(said(reading).map(([id]) => id)).toEqual(['3']);
    expect(reading.missing).toEqual(['submission.id']);
  });

  test('a course that is not the page’s', async () => {
    const elsewhere: Canvas = (path) =>
      path.startsWith(LIST) ? [rows] : [assignment({ course_id: '5' })];
    const { reading } = await ofWork(elsewhere, '77');
    expect(reading).toMatchObject({ answer: 'layout-changed', items: [] });
  });

  test('a row that is broken does not lose the others', async () => {
    const { reading } = await whole(paged([row(0, { grader_id: {} }), row(1)]));
    expect(said(reading).map(([id]) => id)).toEqual(['2']);
    expect(reading.missing).toEqual(['submission.grader_id']);
  });

  test('anonymous work stays so, one apart from another', async () => {
    const hidden = (at: number) => row(at, { anonymous_id: `x${at}` });
    const { reading } = await whole((path) =>
      path.startsWith(LIST) ? [[hidden(0), hidden(1)]] : [assignment({ anonymize_students: true })],
    );
    expect(
      reading.items.map(({ learner, released }) => [learner.name, learner.userId, released]),
    ).toEqual([
      ['x0', null, false],
      ['x1', null, false],
    ]);
    expect(reading.notes).toEqual(['anonymous']);
    expect(JSON.stringify(reading.subjects)).not.toMatch(/Ada|Ben/);
  });
});
