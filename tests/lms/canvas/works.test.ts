// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type Canvas, env, type Reply, visit } from './small-canvas.ts';
import { SITE } from './support.ts';

const LIST = '/api/v1/courses/4/assignments';
const work = (id: string, over: object = {}) => ({
  id,
  name: `Work ${id}`,
  published: true,
  grading_type: 'points',
  due_at: '2026-11-09T23:59:59Z',
  ...over,
});
const works = (canvas: Canvas) => visit(canvas, '/courses/4/gradebook', env(), { scope: 'works' });
const answering =
  (...all: object[]): Canvas =>
  () => [all];

describe('which works a course has', () => {
  test('is asked once the mentor wants to choose, page after page', async () => {
    const { reading, asked } = await works((path) => {
      const isNext = path.includes('page=2');
      const headers: Record<string, string> = isNext
        ? {}
        : { link: `<${SITE}${LIST}?page=2>; rel="next"` };
      return [[work(isNext ? '78' : '77')], { headers }];
    });
    expect(asked.map((path) => path.split('?')[0])).toEqual([
      '/courses/4/assignments',
      '/courses/4/assignments',
    ]);
    expect(reading).toMatchObject({
      answer: 'not-a-feedback-page',
      missing: [],
      classOf: 'course',
    });
    expect(reading.works).toEqual([
      { id: '77', name: 'Work 77', due: '2026-11-09T23:59:59Z' },
      { id: '78', name: 'Work 78', due: '2026-11-09T23:59:59Z' },
    ]);
  });

  test('leaves out what learners have not got and what nobody marks', async () => {
    const { reading } = await works(
      answering(work('1', { published: false }), work('2', { grading_type: 'not_graded' })),
    );
    expect(reading).toMatchObject({ answer: 'not-a-feedback-page', works: [], missing: [] });
  });

  test('a row that cannot be read does not lose the others, and is named', async () => {
    const { reading } = await works(answering({ id: 'x' }, work('77', { due_at: 'soon' })));
    expect(reading.works).toEqual([{ id: '77', name: 'Work 77', due: null }]);
    expect(reading.missing).toEqual(['assignments.id']);
  });

  test.each<[string, Reply]>([
    ['no-right', ['{"status":"unauthorized"}', { status: 403 }]],
    ['logged-out', ['<title>Log in</title>']],
    ['throttled', ['403 Forbidden (Rate Limit Exceeded)', { status: 403 }]],
    ['assignments', ['{}']],
  ])('refused: %s is named, and there is no list', async (why, reply) => {
    const { reading } = await works(() => reply);
    expect(reading).toMatchObject({ answer: 'layout-changed', missing: [why], works: [] });
  });
});

describe('whose class can be asked for', () => {
  const canvas: Canvas = () => ['{"status":"unauthorized"}', { status: 403 }];
  const at = async (path: string, more: object = {}) =>
    (await visit(canvas, path, env(more))).reading.classOf;
  const grader = '/courses/4/gradebook/speed_grader?assignment_id=77';

  test.each([
    [grader, 'work'],
    ['/courses/4/assignments/77', 'work'],
    ['/courses/4/assignments/77/submissions/1', 'work'],
    ['/courses/4/gradebook', 'course'],
    ['/courses/4/grades/1', undefined],
    [`${grader}&anonymous_id=x1`, undefined],
  ])('%s, by staff: %s', async (path, wide) => {
    expect(await at(path)).toBe(wide);
  });

  test.each([
    ['a learner', { current_user_is_student: true }],
    ['an observer', { ISOBSERVER: true }],
  ])('nobody’s, by %s', async (_, more) => {
    expect(await at('/courses/4/assignments/77', more)).toBeUndefined();
  });
});
