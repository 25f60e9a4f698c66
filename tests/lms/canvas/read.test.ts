// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readCanvas } from '#utils/lms/canvas/read.ts';
import {
  answer,
  assignment,
  blank,
  comment,
  gathered,
  LEARNER,
  paths,
  readOne,
  submission,
} from './support.ts';

describe('a comment', () => {
  test('is one item with everything that is known around it', () => {
    const reading = readOne(submission());
    expect(reading).toMatchObject({ answer: 'feedback', lms: 'canvas', missing: [], notes: [] });
    expect(reading.items).toEqual([
      {
        learner: { name: 'Ada Pupil', userId: LEARNER, idNumber: '0042' },
        course: 'Level 3 Science',
        courseId: '4',
        work: 'Lab report',
        activityId: '77',
        attempt: 1,
        grade: '14',
        released: true,
        markedOn: '2026-03-02T09:30:00Z',
        author: 'Bea Marker',
        source: 'comment',
        criterion: null,
        text: 'Label both axes.',
        cut: false,
        media: false,
      },
    ]);
  });

  test('comes from its rich version, lists on lines of their own', () => {
    const html = '<p>Good <b>start</b>.</p><ul><li>Add units</li><li>Cite &lt;two&gt;</li></ul>';
    const work = submission({ submission_html_comments: [comment({ comment: html })] });
    const [item] = readOne(work).items;
    expect(item?.text.split('\n').filter(Boolean)).toEqual([
      'Good start.',
      '- Add units',
      '- Cite <two>',
    ]);
  });

  test.each([
    ['plain text keeps its lines and its < and >', 'if a < b:\n  use <p>', 'if a < b:\n  use <p>'],
    ['rich text in the plain list is still read as rich', '<p>One</p><p>Two</p>', /^One\s+Two$/],
  ])('%s', (_, text, expected) => {
    const [item] = readOne(submission({ submission_comments: [comment({ comment: text })] })).items;
    expect(item?.text).toMatch(expected);
  });

  test.each([
    ['the learner’s own', { author_id: LEARNER }],
    ['a draft', { draft: true }],
    ['empty', { comment: ' \n ' }],
    ['by a known peer reviewer', { author_id: '88' }],
  ])('%s is not feedback, and that is a positive sign of nothing yet', (_, over) => {
    const reading = readOne(submission({ submission_comments: [comment(over)] }), {}, [
      answer(paths.assignment, assignment({ peer_reviews: true })),
      answer(paths.peerReviews, [{ assessor_id: '88' }]),
    ]);
    expect(reading).toMatchObject({ answer: 'nothing-yet', missing: [], items: [] });
    expect(reading.subjects).toEqual([{ name: 'Ada Pupil', userId: LEARNER, idNumber: '0042' }]);
  });

  test('a mark without words is told from work not marked yet, from a draft and from one held back', () => {
    const none = { submission_comments: [] };
    const notesOf = (over: object) => readOne(submission({ ...none, ...over })).notes;
    expect(notesOf({})).toContain('grade-only');
    const unmarked = { workflow_state: 'submitted', graded_at: null, grade: null };
    expect(notesOf(unmarked)).not.toContain('grade-only');
    expect(notesOf({ posted_at: null })).not.toContain('grade-only');
    expect(notesOf({ submission_comments: [comment({ draft: true })] })).not.toContain(
      'grade-only',
    );
  });

  test('by an unknown peer is kept, and said to be doubtful', () => {
    const reading = readOne(
      submission({ submission_comments: [comment({ author_id: '88' })] }),
      {},
      [answer(paths.assignment, assignment({ peer_reviews: true }))],
    );
    expect(reading.items).toHaveLength(1);
    expect(reading.notes).toContain('peer-reviewers-unknown');
  });

  test('by nobody that Canvas names proves nothing', () => {
    const work = submission({
      submission_comments: [
        comment({ author_id: null, author: {}, author_name: 'Anonymous User' }),
      ],
    });
    expect(readOne(work)).toMatchObject({
      answer: 'layout-changed',
      missing: ['submission_comments.author_id'],
    });
  });

  test('of an earlier attempt keeps that attempt and its grade', () => {
    const reading = readOne(
      submission({
        attempt: 2,
        submission_history: [
          { attempt: 1, grade: '9', submitted_at: '2026-02-01T10:00:00Z' },
          { attempt: 2, grade: '14', submitted_at: '2026-03-01T10:00:00Z' },
        ],
        submission_comments: [comment(), comment({ id: '901', attempt: 2 })],
      }),
    );
    expect(reading.items.map(({ attempt, grade }) => [attempt, grade])).toEqual([
      [1, '9'],
      [2, '14'],
    ]);
  });
});

describe('a rubric remark', () => {
  const assessed = submission({
    submission_comments: [],
    rubric_assessment: {
      _2: { rating_id: 'blank', comments: 'Use a table.', points: 3 },
      _1: { rating_id: 'blank', comments: 'Say why.', points: 4 },
    },
  });

  test('stands under its own criterion, in the rubric’s order, without points', () => {
    const { items } = readOne(assessed);
    expect(items.map(({ source, criterion, text }) => [source, criterion, text])).toEqual([
      ['rubric', 'Method', 'Say why.'],
      ['rubric', 'Results', 'Use a table.'],
    ]);
    expect(items[0]).toMatchObject({ markedOn: '2026-03-02T09:31:00Z', attempt: 1, author: null });
  });

  test('is not made of a rating without words', () => {
    const work = submission({
      submission_comments: [],
      rubric_assessment: { _1: { rating_id: 'blank', points: 4 }, _2: { comments: ' ' } },
    });
    expect(readOne(work)).toMatchObject({ answer: 'nothing-yet', items: [] });
  });

  test.each([
    ['the assignment could not be read', []],
    ['the assignment is another one', [answer(paths.assignment, assignment({ id: '78' }))]],
    ['the rubric lost the criterion', [answer(paths.assignment, assignment({ rubric: [] }))]],
  ])('is kept without its criterion when %s', (_, more) => {
    const reading = readOne(assessed, {}, more);
    expect(reading.items.map(({ criterion }) => criterion)).toEqual([null, null]);
    expect(reading.notes).toContain('criteria-unknown');
  });

  test('of marking before a resubmission belongs to the attempt that was marked', () => {
    const reading = readOne({
      ...assessed,
      attempt: 2,
      grade_matches_current_submission: false,
      submission_history: [
        { attempt: 1, grade: '14', submitted_at: '2026-03-01T10:00:00Z' },
        { attempt: 2, grade: '14', submitted_at: '2026-03-05T10:00:00Z' },
      ],
    });
    expect(reading.items[0]).toMatchObject({ attempt: 1, grade: '14' });
    expect(reading.notes).toContain('resubmitted-since');
  });
});

describe('grade and release', () => {
  test.each([
    ['points', { grade: '14', entered_grade: '15' }, '14'],
    ['only entered', { grade: null, entered_grade: '15' }, '15'],
    ['excused, said', { grade: 'EX', excused: true }, 'EX'],
    ['excused, unsaid', { grade: null, excused: true }, 'EX'],
    ['none', { grade: null }, null],
  ])('%s', (_, over, expected) => {
    expect(readOne(submission(over)).items[0]?.grade).toBe(expected);
  });

  test('unposted marking is flagged, and never said to be released', () => {
    const reading = readOne(submission({ posted_at: null }));
    expect(reading.items[0]?.released).toBe(false);
    expect(reading.notes).toContain('not-released');
  });

  test('older Canvas, which has no posted_at, goes by muted', () => {
    const { posted_at: _, ...older } = submission();
    const muted = [answer(paths.assignment, assignment({ muted: true }))];
    expect(readOne(older).items[0]?.released).toBeNull();
    expect(readOne(older, {}, muted).items[0]?.released).toBe(false);
  });

  test.each([
    ['marked-automatically', submission({ grader_id: '-12' }), assignment()],
    ['group-representative', submission(), assignment({ group_category_id: '3' })],
    ['notes-on-document', submission({ attachments: [{ id: '1' }] }), assignment()],
    [
      'notes-on-document',
      submission({ submission_comments: [comment({ media_comment: {} })] }),
      {},
    ],
  ])('notes %s', (note, work, of) => {
    expect(readOne(work, {}, [answer(paths.assignment, of)]).notes).toContain(note);
  });

  test('a copy of the site for testing is said to be one', () => {
    const site = 'https://northbridge.beta.instructure.com';
    expect(readOne(submission(), { site }).notes).toContain('test-copy');
  });
});

test('a grades page gives every submission, and says when the list is cut', () => {
  const list = (over: object) => [submission({ assignment: assignment(), ...over })];
  const link = `<https://northbridge.instructure.com${paths.list}&page=2>; rel="next"`;
  const answers = [
    answer(paths.list, list({}), { link }),
    answer(`${paths.list}&page=2`, '403 Forbidden (Rate Limit Exceeded)', { status: 403 }),
  ];
  const reading = readCanvas(gathered(answers, { assignmentId: null }, 'grades'), blank());
  expect(reading).toMatchObject({
    answer: 'feedback',
    missing: ['throttled'],
    notes: ['list-cut'],
  });
  expect(reading.items[0]).toMatchObject({ work: 'Lab report', learner: { userId: LEARNER } });
});
