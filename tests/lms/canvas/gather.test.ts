// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { makeAsk } from '#utils/lms/ask.ts';
import { canvasReads } from '#utils/lms/canvas/allowed-reads.ts';
import { gatherCanvas } from '#utils/lms/canvas/gather.ts';
import { readCanvas } from '#utils/lms/canvas/read.ts';
import { assignment, blank, comment, LEARNER, parse, SITE, submission } from './support.ts';

type Reply = [body: unknown, init?: ResponseInit];
type Canvas = (path: string) => Reply;

const ENV = '<script>ENV = {"current_context":{"type":"Course","id":"4","name":"L3"}}</script>';
const shows = (name: string) => `<b data-testid="selected-student">${name}</b>`;
function show(doc: Document, name: string) {
  for (const shown of doc.querySelectorAll('b')) shown.textContent = name;
}
const address = (query: string) => new URL(`/courses/4/gradebook/speed_grader?${query}`, SITE);
const START = address(`assignment_id=77&student_id=${LEARNER}`);

/** Gathers a page from a small Canvas, through the real gate. */
async function gather(
  canvas: Canvas,
  {
    doc = parse(ENV + shows('Ada Pupil')),
    url = START,
    here = () => url,
    wait = async (_ms: number) => {},
  } = {},
) {
  const asked: string[] = [];
  const paths: string[] = [];
  const ask = makeAsk({
    origin: SITE,
    allowed: canvasReads,
    fetch: async (input) => {
      const { pathname, search } = new URL(String(input));
      asked.push(pathname.replace('/api/v1/courses/4', ''));
      paths.push(pathname + search);
      const [body, init] = canvas(pathname + search);
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), init);
    },
  });
  const gathered = await gatherCanvas(doc, url, ask, { here, wait });
  return { asked, paths, gathered, reading: readCanvas(gathered, blank()) };
}

const SUBMISSION = `/assignments/77/submissions/${LEARNER}`;
const usual: Canvas = (path) => {
  if (path.includes('/peer_reviews')) return [[{ assessor_id: '88' }]];
  if (path.includes('submissions/')) return [submission()];
  return path.includes('/assignments/') ? [assignment()] : [{ name: 'Course by request' }];
};

describe('one submission', () => {
  test('is asked with all it needs, then the assignment, and no more', async () => {
    const { asked, paths, reading } = await gather(usual);
    expect(asked).toEqual([SUBMISSION, '/assignments/77']);
    for (const part of [
      'submission_comments',
      'submission_html_comments',
      'rubric_assessment',
      'user',
      'submission_history',
    ])
      expect(paths[0]).toContain(`include[]=${part}`);
    expect(reading).toMatchObject({ answer: 'feedback', pageKind: 'speedgrader', site: SITE });
    expect(reading.items[0]).toMatchObject({ course: 'L3', learner: { userId: LEARNER } });
  });

  test('has its course and its peers asked where they are wanted', async () => {
    const work = submission({ submission_comments: [comment({ author_id: '88' })] });
    const { asked, reading } = await gather(
      (path) => {
        if (path.includes(`${SUBMISSION}?`)) return [work];
        return path.endsWith('/assignments/77')
          ? [assignment({ peer_reviews: true })]
          : usual(path);
      },
      { doc: parse(shows('Ada Pupil')) },
    );
    expect(asked).toEqual([
      SUBMISSION,
      '/assignments/77',
      '/assignments/77/submissions/500/peer_reviews',
      '',
    ]);
    expect(reading.answer).toBe('nothing-yet');
  });

  test('that is anonymous is asked by its anonymous id alone', async () => {
    const url = address(`assignment_id=77&anonymous_id=aB3&student_id=${LEARNER}`);
    const { paths, reading } = await gather(usual, { url });
    expect(paths.join()).toContain('/anonymous_submissions/aB3?');
    expect(paths.join()).not.toMatch(new RegExp(`${LEARNER}|=user`));
    expect(reading.items[0]).toMatchObject({ learner: { userId: null }, released: false });
  });

  test('is not asked before the page names a learner', async () => {
    const { asked, reading } = await gather(usual, { url: address('assignment_id=77') });
    expect(asked).toEqual([]);
    expect(reading.missing).toEqual(['learner-not-chosen']);
  });
});

describe('a page that goes to another learner meanwhile', () => {
  test('by its address: no more is asked, and what came is dropped', async () => {
    let here = START;
    const { asked, gathered, reading } = await gather(
      (path) => {
        here = address('assignment_id=77&student_id=9');
        return usual(path);
      },
      { here: () => here },
    );
    expect(asked).toEqual([SUBMISSION]);
    expect(gathered.answers).toEqual([]);
    expect(reading).toMatchObject({ missing: ['learner-changing'], items: [] });
  });

  test('by its name alone: nothing is read', async () => {
    const doc = parse(ENV + shows('Ada Pupil'));
    const { reading } = await gather(
      (path) => {
        show(doc, 'Ben Other');
        return usual(path);
      },
      { doc },
    );
    expect(reading).toMatchObject({ missing: ['learner-changing'], items: [] });
  });

  test.each(['Ben Other', '…', ''])('whose name lags behind (%j) is waited for', async (late) => {
    const doc = parse(ENV + shows(late));
    const waits: number[] = [];
    const wait = async (ms: number) => {
      if (waits.push(ms) === 3) show(doc, 'Ada Pupil');
    };
    const { reading } = await gather(usual, { doc, wait });
    expect(waits).toEqual([100, 100, 100]);
    expect(reading.items[0]?.learner.userId).toBe(LEARNER);
  });

  test('but not for ever', async () => {
    const waits: number[] = [];
    const wait = async (ms: number) => {
      waits.push(ms);
    };
    const { reading } = await gather(usual, { doc: parse(ENV), wait });
    expect(waits).toHaveLength(20);
    expect(reading.notes).toContain('learner-unproved');
  });
});

test.each([
  ['throttled', ['403 Forbidden (Rate Limit Exceeded)', { status: 403 }]],
  ['throttled', ['', { status: 429 }]],
  ['logged-out', ['{"status":"unauthenticated"}', { status: 401 }]],
  ['not-found', ['{"errors":[]}', { status: 404 }]],
] as [string, Reply][])('%s: nothing more is asked', async (why, reply) => {
  const { asked, reading } = await gather(() => reply);
  expect(asked).toEqual([SUBMISSION]);
  expect(reading.missing).toEqual([why]);
});

describe('a grades page', () => {
  const url = new URL(`/courses/4/grades/${LEARNER}`, SITE);
  const doc = parse(`${ENV}<h1>Grades for Ada Pupil</h1>`);
  const LIST = '/api/v1/courses/4/students/submissions';
  const more = (next: string): ResponseInit => ({
    headers: { link: `<${SITE}/x>; rel="first",<${next}>; rel="next"` },
  });
  const work = (id: string) => [submission({ id, assignment: assignment() })];

  test('is followed from page to page', async () => {
    const { asked, reading } = await gather(
      (path) =>
        path.includes('page=bookmark:2')
          ? [work('2')]
          : [work('1'), more(`${SITE}${LIST}?page=bookmark:2`)],
      { doc, url },
    );
    expect(asked).toEqual(['/students/submissions', '/students/submissions']);
    expect(reading.items).toHaveLength(2);
    expect(reading.notes).toEqual([]);
  });

  test.each([
    'https://elsewhere.example/api/v1/courses/4/students/submissions?page=2',
    `${SITE}/logout`,
    ':',
  ])('is never followed to %s', async (next) => {
    const { asked } = await gather(() => [work('1'), more(next)], { doc, url });
    expect(asked).toHaveLength(1);
  });

  test('that never ends is cut, and says so', async () => {
    const { asked, reading } = await gather(() => [work('1'), more(`${SITE}${LIST}?page=2`)], {
      doc,
      url,
    });
    expect(asked).toHaveLength(10);
    expect(reading.notes).toEqual(['list-cut']);
  });

  test('is dropped whole when it holds another learner', async () => {
    const both = [
      ...work('1'),
      submission({ id: '2', user_id: '9', user: { id: '9', name: 'Ben' } }),
    ];
    const { reading } = await gather(() => [both], { doc, url });
    expect(reading).toMatchObject({ missing: ['learner-changing'], items: [] });
  });

  test('without submissions has nothing yet', async () => {
    expect((await gather(() => [[]], { doc, url })).reading.answer).toBe('nothing-yet');
  });
});
