// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readCanvas } from '#utils/lms/canvas/read.ts';
import { mutated, seeded } from './mutate.ts';
import { type Canvas, env, type Reply, visit } from './small-canvas.ts';
import { answer, blank, gathered, LEARNER, paths, submission } from './support.ts';

const GRADES = `/courses/4/grades/${LEARNER}`;
const teachers = {
  id: '900',
  comment: 'Label both axes.',
  author_name: 'Bea Marker',
  created_at: '2026-03-02T09:30:00Z',
  attempt: 2,
  attachments: [],
};
const own = { ...teachers, id: '901', comment: 'Sorry, late.', author_name: 'Ada Pupil' };
const assessment = {
  id: '7',
  assessment_type: 'grading',
  rubric_id: '9',
  rubric_association: { association_id: '77', association_type: 'Assignment' },
  data: [
    { criterion_id: '_1', comments: 'Say which test you used.', points: 2 },
    { criterion_id: '_2', comments: '' },
  ],
};
/** What Canvas puts into the page of one learner's grades, as far as it is looked at. */
const brought = {
  student_id: LEARNER,
  students: [{ id: LEARNER, name: 'Ada Pupil' }],
  submissions: [{ assignment_id: '77', submission_comments: [own, teachers] }],
  rubrics: [{ id: '9', criteria: [{ id: '_1', description: 'Method' }] }],
  rubric_assessments: [assessment],
};
const table = `<h1>Grades for Ada Pupil</h1><table><tr class="student_assignment" id="submission_77">
  <th class="title"><a href="/courses/4/assignments/77/submissions/1"> Lab
  report </a></th></tr></table>`;
const html = (over: object = {}, body = table) => env({ ...brought, ...over }) + body;

const refused: Reply = ['{"status":"unauthorized"}', { status: 403 }];
const refusing: Canvas = () => refused;
const read = async (page: string, canvas = refusing, at = GRADES) =>
  (await visit(canvas, at, page)).reading;

describe('when the JSON is refused, what the page of grades brought along', () => {
  test('is read: the teacher’s words under the learner whom two places name', async () => {
    const reading = await read(html());
    expect(reading).toMatchObject({ answer: 'feedback', missing: ['no-right'] });
    expect(reading.notes).toEqual(['peer-reviewers-unknown']);
    const learner = { name: 'Ada Pupil', userId: LEARNER, idNumber: null };
    expect(reading.subjects).toEqual([learner]);
    expect(reading.items).toEqual([
      expect.objectContaining({
        learner,
        course: 'L3',
        courseId: '4',
        work: 'Lab report',
        activityId: '77',
        attempt: 2,
        author: 'Bea Marker',
        source: 'comment',
        text: 'Label both axes.',
        markedOn: '2026-03-02T09:30:00Z',
      }),
      expect.objectContaining({
        learner,
        source: 'rubric',
        criterion: 'Method',
        text: 'Say which test you used.',
      }),
    ]);
  });

  test('a recording or files alone are said to be there', async () => {
    const spoken = { ...teachers, comment: 'This is a media comment.', media_object: { id: '1' } };
    const file = { ...teachers, id: '902', comment: null, attachments: [{ id: '4' }] };
    const submissions = [{ assignment_id: '77', submission_comments: [spoken, file, own] }];
    const { items } = await read(html({ submissions, rubric_assessments: [] }));
    expect(items).toMatchObject([
      { text: '', media: true },
      { text: '', media: true },
    ]);
  });

  test('may be marking that staff see and the learner does not: it is held back', async () => {
    const released = async (more: object) => (await read(html(more))).items[0]?.released;
    expect(await released({})).toBe(false);
    expect(await released({ ISOBSERVER: true })).toBeNull();
  });

  test('is not read where the JSON is there', async () => {
    const { items } = await read(html(), (path) =>
      path.includes('/students/submissions') ? [[submission()]] : [{}],
    );
    expect(items.map(({ text }) => text)).toEqual(['Label both axes.']);
    expect(items[0]).toMatchObject({ grade: '14' });
  });

  test.each([
    ['the page shows another name', html({}, table.replace('Ada Pupil', 'Ben Other'))],
    ['the page shows no name', html({}, table.replace('Grades for Ada Pupil', 'Marks'))],
    ['its list has another name', html({ students: [{ id: LEARNER, name: 'Ben Other' }] })],
    ['its list does not have the learner', html({ students: [{ id: '5', name: 'Ada Pupil' }] })],
    ['only the learner wrote', html({ submissions: [], rubric_assessments: [] })],
    ['it is no list', html({ submissions: 'x', rubric_assessments: { data: 1 } })],
  ])('%s: nothing but the reason', async (_, page) => {
    const reading = await read(page);
    expect(reading).toMatchObject({ answer: 'layout-changed', missing: ['no-right'], items: [] });
  });

  test('a page made for another learner than its address names is about nobody', async () => {
    const reading = await read(html({ student_id: '5' }));
    expect(reading).toMatchObject({ missing: ['learner-not-chosen'], items: [] });
  });

  test.each([
    ['a peer’s', { assessment_type: 'peer_review' }],
    ['an account’s', { rubric_association: { association_id: '77', association_type: 'Account' } }],
  ])('%s assessment is not the teacher’s', async (_, over) => {
    const { items } = await read(html({ rubric_assessments: [{ ...assessment, ...over }] }));
    expect(items.map(({ source }) => source)).toEqual(['comment']);
  });

  test('a list that began to come is kept, and nothing is put in from the page', async () => {
    const next = '</api/v1/courses/4/students/submissions?page=2>; rel="next"';
    const { items, notes } = await read(html(), (path) => {
      if (path.includes('page=2')) return refused;
      return path.includes('/students/') ? [[submission()], { headers: { link: next } }] : [{}];
    });
    expect(items).toHaveLength(1);
    expect(notes).toContain('list-cut');
  });

  test('broken 500 times: never throws, never anybody else’s, never nothing yet', () => {
    const random = seeded(11);
    const refusal = answer(paths.list, '{"status":"unauthorized"}', { status: 403 });
    let read = 0;
    for (let count = 0; count < 500; count++) {
      const json = JSON.stringify(mutated(Object.entries(brought), random));
      const shownGrades = { name: 'Ada Pupil', json };
      const { items, answer: said } = readCanvas(
        { ...gathered([refusal], {}, 'grades'), shownGrades },
        blank(),
      );
      read += items.length;
      expect(said).not.toBe('nothing-yet');
      expect(items.filter(({ learner }) => learner.userId !== LEARNER)).toEqual([]);
    }
    expect(read).toBeGreaterThan(400);
  });

  test('markup in it comes out as text', async () => {
    const comment = '<p>One<img src=x onerror=y></p><p>&lt;b&gt;two</p>';
    const { items } = await read(
      html({
        submissions: [{ assignment_id: '77', submission_comments: [{ ...teachers, comment }] }],
      }),
    );
    expect(items[0]?.text).toBe('One\n<b>two');
  });
});

describe('pages of whose markup nothing sure is known give the reason, and only that', () => {
  const named = '<b data-testid="selected-student">Ada Pupil</b>';
  const words = '<div data-testid="comment-31"><p>Label both axes.</p></div>';
  const rubric = '<textarea data-testid="comment-text-area-_1">Say which test.</textarea>';
  const tray = `<div id="SubmissionTray__Content"><p id="SubmissionTray__StudentName">Ada Pupil</p>
    <a href="/courses/4/gradebook/speed_grader?assignment_id=77&student_id=${LEARNER}">x</a>${words}</div>`;
  const grader = `/courses/4/gradebook/speed_grader?assignment_id=77&student_id=${LEARNER}`;

  test.each([
    ['the new SpeedGrader', grader, named + words + rubric],
    ['the gradebook’s tray', '/courses/4/gradebook', tray],
    ['a submission’s rubric', `/courses/4/assignments/77/submissions/${LEARNER}`, rubric],
  ])('%s', async (_, at, page) => {
    for (const isStill of [false, true]) {
      const { reading } = await visit(refusing, at, env() + page, { isStill });
      expect(reading).toMatchObject({ answer: 'layout-changed', missing: ['no-right'], items: [] });
    }
  });
});
