// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type Canvas, env, visit } from './small-canvas.ts';
import { assignment, comment, LEARNER, submission } from './support.ts';

const ada = { id: LEARNER, name: 'Ada Pupil' };
const ben = { id: '9', name: 'Ben Other' };
const WORK = '/courses/4/assignments/77';
const MINE = `${WORK}/submissions/${LEARNER}`;

/** Everybody's work says who it is of: asked for another learner, it gives another learner's. */
const usual: Canvas = (path) => {
  const [, whose] = /submissions\/([\w~]+)/.exec(path) ?? [];
  const user = [ada, ben].find(({ id }) => id === whose) ?? ada;
  if (path.includes('/peer_reviews')) return [[]];
  if (path.includes('/observees')) return [[ada]];
  if (path.includes('/discussion_topics/9')) return [{ id: '9', assignment_id: '77' }];
  if (path.includes('/discussion_topics/')) return [{ id: '8', assignment_id: null }];
  if (whose)
    return [
      submission({
        user_id: user.id,
        user,
        submission_comments: [comment({ comment: `For ${user.name}.` })],
      }),
    ];
  return path.includes('/assignments/') ? [assignment()] : [{}];
};

const picker = (name: string) => `<input data-testid="observed-student-dropdown" value="${name}">`;
const observing = (...list: object[]) =>
  env({ ISOBSERVER: true, OBSERVER_OPTIONS: { OBSERVED_USERS_LIST: list } });
const learning = env({
  current_user_id: LEARNER,
  current_user: { id: LEARNER, display_name: 'Ada Pupil' },
  current_user_is_student: true,
});
const link = (href: string, text = '') => `<a href="${href}">${text}</a>`;
const tray = (name: string, ...links: string[]) =>
  `<div id="SubmissionTray__Content"><div id="SubmissionTray__StudentName">${name}</div>${links.map((href) => link(href)).join('')}</div>`;
const grader = (id: string) =>
  `/courses/4/gradebook/speed_grader?assignment_id=77#%7B%22student_id%22%3A%22${id}%22%7D`;

describe.each([
  ['the learner’s own assignment page', WORK, learning],
  ['an observer of one, proved by Canvas’s list', WORK, observing(ada)],
  ['an observer of two, by the picker', WORK, observing(ada, ben) + picker('Ada Pupil')],
  [
    'an observer by role, by picker and list',
    WORK,
    env({ current_user_roles: ['user', 'observer'] }) + picker('Ada Pupil'),
  ],
  [
    'an observer on the grades page',
    `${WORK}/submissions/${LEARNER}`,
    env({ SUBMISSION: { user_id: LEARNER } }) +
      '<h1 class="submission-details-header__heading">Ada Pupil</h1>',
  ],
  ['a learner’s graded discussion', '/courses/4/discussion_topics/9', learning],
  [
    'an observer’s graded discussion',
    '/courses/4/discussion_topics/9',
    observing(ada, ben) + picker('Ada Pupil'),
  ],
  [
    'the gradebook’s tray, old link',
    '/courses/4/gradebook',
    env() + tray('Ada Pupil', WORK, grader(LEARNER)),
  ],
  [
    'the gradebook’s tray, new link',
    '/courses/4/gradebook',
    env() +
      tray(
        'Ada Pupil',
        `/courses/4/grades/${LEARNER}#tab`,
        `/courses/4/gradebook/speed_grader?assignment_id=77&student_id=${LEARNER}`,
      ),
  ],
])('%s', (_, at, html) => {
  test('is read under that learner', async () => {
    const { reading } = await visit(usual, at, html);
    expect(reading).toMatchObject({ answer: 'feedback', missing: [], notes: [], deeper: [] });
    expect(reading.items.map(({ learner, text }) => [learner.userId, text])).toEqual([
      [LEARNER, 'For Ada Pupil.'],
    ]);
  });

  test('and never when Canvas answers with another’s', async () => {
    const wrong: Canvas = (path) =>
      path.includes('/submissions/') ? [submission({ user_id: '9', user: ben })] : usual(path);
    const { reading } = await visit(wrong, at, html);
    expect(reading).toMatchObject({ answer: 'layout-changed', items: [], subjects: [] });
    expect(reading.missing).toEqual(['learner-changing']);
  });
});

describe('nobody is guessed', () => {
  test.each([
    ['an observer of two without a picker', WORK, observing(ada, ben)],
    [
      'two learners of the picked name',
      WORK,
      observing(ada, { ...ben, name: 'Ada Pupil' }) + picker('Ada Pupil'),
    ],
    ['a picked name that is none of theirs', WORK, observing(ada, ben) + picker('Cem Third')],
    ['a teacher’s assignment page', WORK, env({ current_user_roles: ['user', 'teacher'] })],
    ['a gradebook without its tray', '/courses/4/gradebook', env()],
    ['a tray without links', '/courses/4/gradebook', env() + tray('Ada Pupil')],
    [
      'a tray whose links disagree',
      '/courses/4/gradebook',
      env() + tray('Ada Pupil', grader(LEARNER), '/courses/4/grades/9'),
    ],
    [
      'a tray of another course',
      '/courses/4/gradebook',
      env() + tray('Ada Pupil', grader(LEARNER).replace('/4/', '/5/')),
    ],
    [
      'a tray that links elsewhere',
      '/courses/4/gradebook',
      env() + tray('Ada Pupil', `https://elsewhere.example${grader(LEARNER)}`),
    ],
    ['the list of peer reviews', `${WORK}/peer_reviews`, env()],
    ['a teacher’s discussion', '/courses/4/discussion_topics/9', env()],
  ])('%s', async (_, at, html) => {
    const { reading, paths } = await visit(usual, at, html);
    expect(reading).toMatchObject({ missing: ['learner-not-chosen'], items: [] });
    expect(paths.filter((path) => path?.includes('submissions'))).toEqual([]);
  });

  test('an observer by role alone, without any name on the page, has unproved text', async () => {
    const html = env({ current_user_roles: ['user', 'observer'] });
    const { reading } = await visit(usual, WORK, html);
    expect(reading.notes).toEqual(['learner-unproved']);
    expect(reading.items[0]?.learner).toEqual({ name: 'Ada Pupil', userId: null, idNumber: null });
  });

  test('nor by a list that goes on', async () => {
    const headers = { link: '</api/v1/users/self/observees?page=2>; rel="next"' };
    const canvas: Canvas = (path) =>
      path.includes('observees') ? [[ada], { headers }] : usual(path);
    const html = env({ current_user_roles: ['user', 'observer'] });
    expect((await visit(canvas, WORK, html)).reading.missing).toEqual(['learner-not-chosen']);
  });

  test('a picker that moves on while Canvas is asked', async () => {
    const html = observing(ada, ben) + picker('Ben Other');
    const { reading } = await visit(() => [submission()], WORK, html);
    expect(reading.missing).toEqual(['learner-changing']);
  });
});

describe('a peer review', () => {
  const review = `${WORK}?reviewee_id=${LEARNER}`;
  const reviewing = env({
    current_user_id: '88',
    current_user_is_student: true,
    current_user: { display_name: 'Pia Peer' },
  });
  const written = submission({
    grader_id: null,
    submission_comments: [comment({ author_id: '88' })],
  });

  test('the reviewer’s own words are no feedback of a teacher’s', async () => {
    const { reading } = await visit(
      (path) => (path.includes('/submissions/') ? [written] : usual(path)),
      review,
      reviewing,
    );
    expect(reading).toMatchObject({ answer: 'nothing-yet', items: [] });
    expect(reading.pageKind).toBe('peer-review');
  });

  test('the teacher’s are, and nobody is proved by an address alone', async () => {
    const { reading } = await visit(usual, review, reviewing);
    expect(reading.items.map(({ text }) => text)).toEqual(['For Ada Pupil.']);
    expect(reading.notes).toEqual(['learner-unproved']);
  });

  test('anonymous: by the made-up id alone', async () => {
    const { reading, asked } = await visit(usual, `${WORK}?anonymous_asset_id=aB3`, reviewing);
    expect(asked.join()).not.toContain(LEARNER);
    expect(reading.notes).toContain('anonymous');
  });
});

describe('group work', () => {
  test('comments of the group’s other members are not the teacher’s', async () => {
    const mates = [comment({ author_id: '70', comment: 'I did the table.' }), comment({ id: '2' })];
    const canvas: Canvas = (path) => {
      if (path.includes('/users?')) return [[{ id: '70', name: 'Mo Mate' }]];
      if (path.includes('/submissions/')) return [submission({ submission_comments: mates })];
      return [assignment({ group_category_id: '3' })];
    };
    const { reading, asked } = await visit(
      canvas,
      MINE,
      `${env()}<h1 class="submission-details-header__heading">Ada Pupil</h1>`,
    );
    expect(asked.at(-1)).toMatch(/\/users\?enrollment_type\[\]=student&user_ids\[\]=70&/);
    expect(reading.items.map(({ text }) => text)).toEqual(['Label both axes.']);
    expect(reading.notes).toEqual(['group-representative']);
  });
});

test('a discussion that nobody marks is no feedback page', async () => {
  const { reading, paths } = await visit(usual, '/courses/4/discussion_topics/8', learning);
  expect(reading).toMatchObject({ answer: 'not-a-feedback-page', missing: [], items: [] });
  expect(paths).toEqual(['/courses/4/discussion_topics/8']);
});

test.each([
  ['no-right', 403, '{"status":"unauthorized"}'],
  ['throttled', 403, '403 Forbidden (Rate Limit Exceeded)'],
  ['not-found', 404, '{}'],
])('a discussion that Canvas will not tell of is %s', async (why, status, body) => {
  const { reading } = await visit(
    () => [body, { status }],
    '/courses/4/discussion_topics/9',
    learning,
  );
  expect(reading).toMatchObject({ answer: 'layout-changed', missing: [why], items: [] });
});
