import { describe, expect, test } from 'vitest';
import type { ReadItem, Reading, ReadScope } from '#utils/domain/reading.ts';
import { finishReading } from '#utils/lms/finish-reading.ts';
import { gatherMoodle } from '#utils/lms/moodle/gather.ts';
import { readPage } from '#utils/lms/read-page.ts';
import type { LmsAnswer, RawReading } from '#utils/lms/types.ts';
import { openSavedPage } from '../support/saved-page.ts';
import { type Answers, fakeFetch, html, readDeeper } from './asked.ts';
import { type FixtureName, fixtureAddresses, openFixture } from './fixture-pages.ts';

const WHOLE = 'Neat mortise. Next time cut the shoulder square, and sand along the grain.';

/** The page behind "View feedback", as far as it is looked at. */
const view = (text: string, { cmid = '611', body = 'mod-assign-viewpluginassignfeedback' } = {}) =>
  html(
    `<body id="page-${body}" class="cmid-${cmid}"><div class="feedbackfull"><p>${text}</p></div></body>`,
  );

async function deeper(
  name: FixtureName,
  scope: ReadScope,
  answers: Answers,
  change: (doc: Document) => void = () => {},
) {
  const doc = openFixture(name);
  change(doc);
  return readDeeper(doc, new URL(fixtureAddresses[name]), scope, answers);
}

const comments = (reading: Reading, userId: string): Pick<ReadItem, 'text' | 'cut'>[] =>
  reading.items
    .filter(({ source, learner }) => source === 'comment' && learner.userId === userId)
    .map(({ text, cut }) => ({ text, cut }));

const CUT = { text: 'Neat mortise. Next time cut the shoulder ...', cut: true };
const ofFfion = { userId: '501' };

describe('the rest of a cut comment', () => {
  test('takes the place of its beginning, and nothing else changes', async () => {
    const { reading, sent } = await deeper('grading-list', ofFfion, () => view(WHOLE));
    const plain = await deeper('grading-list', 'page', () => view(WHOLE));
    expect(plain.sent).toEqual([]);
    expect(sent.map(({ method, path }) => [method, path])).toEqual([
      ['GET', expect.stringContaining('gid=70&')],
    ]);
    expect(comments(reading, '501')).toEqual([{ text: WHOLE, cut: false }]);
    expect(reading.deeper).toEqual([]);
    const others = (one: Reading) => one.items.filter(({ text }) => !text.startsWith('Neat'));
    expect(others(reading)).toEqual(others(plain.reading));
    expect(reading.notes).toEqual(plain.reading.notes);
  });

  test('may hold pictures, which is said', async () => {
    const picture = `${WHOLE}<img src="/pluginfile.php/7/x.png">`;
    const { reading } = await deeper('grading-list', ofFfion, () => view(picture));
    expect(reading.items.find(({ text }) => text === WHOLE)?.media).toBe(true);
  });

  test('of a learner of whom nothing is missing is not asked for', async () => {
    const { sent } = await deeper('grading-list', { userId: '502' }, () => view(WHOLE));
    expect(sent).toEqual([]);
  });

  test.each<[string, Answers, string]>([
    ['begins with other words', () => view('Another learner’s comment.'), 'not-theirs'],
    ['is of another activity', () => view(WHOLE, { cmid: '612' }), 'bad-answer'],
    ['is the log-in page', () => view('', { body: 'login-index' }), 'logged-out'],
    ['is the enrolment page', () => view('', { body: 'enrol-index' }), 'no-right'],
    ['is another page', () => view(WHOLE, { body: 'my-index' }), 'bad-answer'],
    ['is empty', () => view(''), 'bad-answer'],
    ['is refused', () => new Response('', { status: 403 }), 'no-right'],
    ['is gone', () => new Response('', { status: 404 }), 'not-found'],
    ['is throttled', () => new Response('', { status: 429 }), 'throttled'],
    ['fails', () => new Response('', { status: 500 }), 'bad-answer'],
    ['never comes', () => Promise.reject(new TypeError('offline')), 'no-answer'],
    [
      'leads elsewhere',
      () => Object.defineProperty(new Response(''), 'type', { value: 'opaqueredirect' }),
      'logged-out',
    ],
  ])('that %s is not taken: the cut text stays, with why', async (_, answers, why) => {
    const { reading } = await deeper('grading-list', ofFfion, answers);
    expect(comments(reading, '501')).toEqual([CUT]);
    expect(reading.deeper).toEqual(['501']);
    expect(reading.notes).toContain('details-failed');
    expect(reading.notes).toContain(why);
  });

  const link = (doc: Document) => doc.querySelector('a[href*="gid=70&"]');
  test.each<[string, (doc: Document) => void]>([
    [
      'the row does not prove its learner',
      (doc) =>
        doc.querySelector('tr.user501 input[name=selectedusers]')?.setAttribute('value', '9'),
    ],
    [
      'marking is anonymous',
      (doc) =>
        doc
          .querySelector('[data-sortby="firstname"], [data-column="fullname"]')
          ?.setAttribute('data-sortby', 'recordid'),
    ],
    [
      'the link is of another activity',
      (doc) =>
        link(doc)?.setAttribute(
          'href',
          '/mod/assign/view.php?id=612&gid=70&plugin=comments&action=viewpluginassignfeedback',
        ),
    ],
    [
      'the link leads to another site',
      (doc) =>
        link(doc)?.setAttribute(
          'href',
          'https://elsewhere.example/mod/assign/view.php?id=611&gid=70&plugin=comments&action=viewpluginassignfeedback',
        ),
    ],
    [
      'two rows have the same link',
      (doc) => {
        const cell = link(doc)?.closest('td');
        const other = doc.querySelectorAll('tr.user502 > td')[7];
        if (cell && other) other.innerHTML = cell.innerHTML;
      },
    ],
    [
      'one row has two',
      (doc) => {
        const cell = link(doc)?.closest('td');
        if (cell) cell.innerHTML += cell.innerHTML.replaceAll('gid=70', 'gid=71');
      },
    ],
  ])('is not asked for where %s', async (_, change) => {
    const { sent, reading } = await deeper('grading-list', 'class', () => view(WHOLE), change);
    expect(sent).toEqual([]);
    expect(reading.items.map(({ text }) => text)).not.toContain(WHOLE);
  });
});

/** A hand-over as it came from the page, changed on its way: the page's world is not trusted. */
async function tampered(
  name: FixtureName,
  scope: ReadScope,
  answers: Answers,
  change: (raw: Extract<RawReading, { via: 'dom' }>) => void,
) {
  const doc = openFixture(name);
  const { send } = fakeFetch(answers);
  const raw = await readPage(doc, new URL(fixtureAddresses[name]), { scope, fetch: send });
  if (raw.via !== 'dom') throw new Error('Moodle is read from its document');
  change(raw);
  return finishReading(raw, doc);
}

describe('an answer for somebody or something else never lands', () => {
  test.each<[string, Partial<LmsAnswer> | object]>([
    ['another learner', { userId: '502' }],
    ['another attempt', { attempt: 2 }],
    ['another activity', { activityId: '612' }],
    ['another grade', { gradeId: '71' }],
  ])('%s', async (_, over) => {
    const reading = await tampered(
      'grading-list',
      ofFfion,
      () => view(WHOLE),
      (raw) => {
        raw.details = raw.details.map((detail) => ({ ...detail, ...over }));
      },
    );
    expect(reading?.items.map(({ text }) => text)).not.toContain(WHOLE);
    expect(reading?.notes).toContain('details-failed');
    expect(reading?.notes).toContain('not-theirs');
  });
});

const feedback = (over: object = {}) =>
  Response.json([
    {
      error: false,
      data: {
        feedbacktext: '<p>Plane the edge again.</p>',
        title: 'Joints portfolio',
        fullname: 'Ffion Rees',
        picture: '',
        additionalfield: 'BC0501',
        ...over,
      },
    },
  ]);

describe('the comments behind the grades of a class', () => {
  test('become items with what their cells show', async () => {
    const { reading, sent } = await deeper('grader-report', ofFfion, () => feedback());
    expect(sent.map(({ method, body }) => [method, body])).toEqual([
      [
        'POST',
        '[{"index":0,"methodname":"core_grades_get_feedback","args":{"courseid":31,"userid":501,"itemid":801}}]',
      ],
    ]);
    expect(reading.answer).toBe('feedback');
    expect(reading.items).toEqual([
      expect.objectContaining({
        learner: { name: 'Ffion Rees', userId: '501', idNumber: 'BC0501' },
        work: 'Joints portfolio',
        activityId: '611',
        courseId: '31',
        grade: 'Merit',
        attempt: null,
        released: null,
        source: 'comment',
        text: 'Plane the edge again.',
        cut: false,
      }),
    ]);
    expect(reading.deeper).toEqual(['503']);
  });

  test('of everybody: only cells with a sign, whose own number names the row’s learner', async () => {
    const { sent } = await deeper('grader-report', 'class', () => feedback());
    const asked = sent.map(({ body }) => JSON.parse(body ?? '')[0].args);
    expect(asked).toEqual([
      { courseid: 31, userid: 501, itemid: 801 },
      { courseid: 31, userid: 503, itemid: 801 },
    ]);
  });

  test('a namesake’s answer is told by the number', async () => {
    const { reading } = await deeper('grader-report', 'class', () => feedback());
    expect(reading.items.map(({ learner }) => learner.userId)).toEqual(['501']);
    expect(reading.deeper).toEqual(['503']);
  });

  test('a grade that the learner does not see yet is not released', async () => {
    const { reading } = await deeper(
      'grader-report',
      ofFfion,
      () => feedback(),
      (doc) => doc.querySelector('#u501i801 .gradevalue')?.classList.add('dimmed_text'),
    );
    expect(reading.items.map(({ released }) => released)).toEqual([false]);
  });

  test('none where Moodle says so: nothing is missing, and nothing is claimed', async () => {
    const { reading } = await deeper('grader-report', ofFfion, () =>
      feedback({ feedbacktext: null }),
    );
    expect(reading.items).toEqual([]);
    expect(reading.answer).toBe('not-a-feedback-page');
    expect(reading.deeper).toEqual(['503']);
    expect(reading.notes).not.toContain('details-failed');
  });

  const exception = (errorcode: string) =>
    Response.json([{ error: true, exception: { message: 'No.', errorcode } }]);
  test.each<[string, () => Response, string]>([
    ['names another learner', () => feedback({ fullname: 'Owain Price' }), 'not-theirs'],
    ['has another learner’s number', () => feedback({ additionalfield: 'BC0502' }), 'not-theirs'],
    ['names another work', () => feedback({ title: 'Attendance' }), 'not-theirs'],
    ['is no record', () => Response.json([{ error: false, data: 'x' }]), 'bad-answer'],
    ['is two', () => Response.json([{ error: false }, { error: false }]), 'bad-answer'],
    ['is not for this role', () => exception('nopermissions'), 'no-right'],
    ['is not for outsiders', () => exception('requireloginerror'), 'no-right'],
    ['is not known', () => exception('unheard'), 'bad-answer'],
    [
      'is out of date',
      () => Response.json({ error: 'No.', errorcode: 'invalidsesskey' }),
      'logged-out',
    ],
    ['is a page', () => html('<body>Log in</body>'), 'logged-out'],
  ])('an answer that %s is left out', async (_, answers, why) => {
    const { reading } = await deeper('grader-report', ofFfion, answers);
    expect(reading.items).toEqual([]);
    expect(reading.deeper).toContain('501');
    expect(reading.notes).toEqual(expect.arrayContaining(['details-failed', why]));
  });
});

/** A grading list whose first learner got a marked copy back; `userId` and `grade` are what its script says. */
function withCopy(doc: Document, { userId = '501', attempt = 0, linkId = 'random7' } = {}) {
  const cell = doc.querySelectorAll('tr.user501 > td')[8];
  if (cell)
    cell.innerHTML = `<a href="/pluginfile.php/7/assignfeedback_editpdf/download/70/marked.pdf">marked.pdf</a><a id="random7" href="#">x</a>`;
  const script = doc.createElement('script');
  script.textContent = `M.assignfeedback_editpdf.editor.init({"body":"said: \\"linkid\\":\\"random7\\",\\"assignmentid\\":\\"9\\"","footer":"","linkid":"${linkId}","assignmentid":"33","userid":"${userId}","attemptnumber":"${attempt}","stampfiles":[],"readonly":true});`;
  doc.body.append(script);
}

const note = (rawtext: string, over: object = {}) => ({
  gradeid: '70',
  pageno: '0',
  x: 1,
  y: 1,
  rawtext,
  ...over,
});
const notes = (...pages: object[][]) =>
  Response.json({ status: 2, pages: pages.map((comments) => ({ comments })) });
const both =
  (answer: () => Response): Answers =>
  ({ path }) =>
    path.includes('editpdf') ? answer() : view(WHOLE);
const annotationsOf = (reading: Reading | null) =>
  reading?.items.filter(({ source }) => source === 'annotation').map(({ text }) => text);

describe('the notes on a marked PDF', () => {
  test('become items of their own, in reading order, beside the work they are on', async () => {
    const answer = () =>
      notes(
        [note('Second.', { y: 9 }), note('First.'), note('  ')],
        [note('Third.', { gradeid: 70 })],
      );
    const { reading, sent } = await deeper('grading-list', ofFfion, both(answer), withCopy);
    expect(sent.map(({ path }) => path).filter((path) => path.includes('editpdf'))).toEqual([
      expect.stringMatching(
        /action=pollconversions&userid=501&attemptnumber=0&assignmentid=33&readonly=1&sesskey=/,
      ),
    ]);
    expect(annotationsOf(reading)).toEqual(['First.', 'Second.', 'Third.']);
    const theirs = reading.items.filter(({ learner }) => learner.userId === '501');
    expect(new Set(theirs.map(({ attempt, activityId }) => `${activityId} ${attempt}`)).size).toBe(
      1,
    );
    expect(reading.deeper).toEqual([]);
  });

  test.each<[string, Parameters<typeof withCopy>[1]]>([
    ['the script names another learner', { userId: '502' }],
    ['the script’s link is elsewhere', { linkId: 'random8' }],
  ])('are not asked for where %s', async (_, said) => {
    const { sent } = await deeper(
      'grading-list',
      ofFfion,
      both(() => notes([note('x')])),
      (doc) => withCopy(doc, said),
    );
    expect(sent.filter(({ path }) => path.includes('editpdf'))).toEqual([]);
  });

  test.each<[string, () => Response, string]>([
    ['another grade', () => notes([note('A.'), note('B.', { gradeid: '71' })]), 'not-theirs'],
    ['no pages yet', () => notes(), 'bad-answer'],
    ['something else', () => Response.json({ pages: 'x' }), 'bad-answer'],
    ['no right', () => Response.json({ error: 'No.', errorcode: 'nopermission' }), 'no-right'],
  ])('of %s are left out', async (_, answer, why) => {
    const { reading } = await deeper('grading-list', ofFfion, both(answer), withCopy);
    expect(annotationsOf(reading)).toEqual([]);
    expect(reading.notes).toEqual(expect.arrayContaining(['details-failed', why]));
    expect(reading.deeper).toEqual(['501']);
    // The comment came all the same.
    expect(comments(reading, '501')).toEqual([{ text: WHOLE, cut: false }]);
  });

  test('of another attempt than the row’s are left out', async () => {
    const answer = both(() => notes([note('x')]));
    const { reading } = await deeper('grading-list', ofFfion, answer, (doc) =>
      withCopy(doc, { attempt: 1 }),
    );
    expect(annotationsOf(reading)).toEqual([]);
    expect(reading.notes).toContain('not-theirs');
  });
});

describe('a long read', () => {
  const url = new URL(fixtureAddresses['grader-report']);
  const answered = async (path: string): Promise<LmsAnswer> => ({
    path,
    status: 200,
    contentType: 'application/json',
    link: null,
    body: await feedback().text(),
    redirected: false,
  });

  test('tells how far it has come', async () => {
    const told: unknown[] = [];
    const onProgress = (...come: unknown[]) => told.push(come);
    await gatherMoodle(openFixture('grader-report'), url, answered, 'class', { onProgress });
    expect(told).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  test.each(['throttled', 'logged-out', 'no-answer'])('ends when %s', async (why) => {
    const bad = { throttled: { status: 429 }, 'logged-out': { redirected: true } };
    let asked = 0;
    const ask = async (path: string) => {
      asked++;
      return { ...(await answered(path)), ...(Reflect.get(bad, why) ?? { status: 0 }) };
    };
    const raw = await gatherMoodle(openFixture('grader-report'), url, ask, 'class');
    expect(asked).toBe(1);
    // What was not asked for is still missing.
    const reading = finishReading(raw, openFixture('enrol'));
    expect(reading?.deeper).toEqual(['501', '503']);
    expect(reading?.notes).toContain(why);
  });

  test('ends when told to, with what came', async () => {
    const stop = new AbortController();
    const ask = async (path: string) => {
      stop.abort();
      return answered(path);
    };
    const { signal } = stop;
    const raw = await gatherMoodle(openFixture('grader-report'), url, ask, 'class', { signal });
    const reading = finishReading(raw, openFixture('enrol'));
    expect(reading?.items.map(({ learner }) => learner.userId)).toEqual(['501']);
    expect(reading?.deeper).toEqual(['503']);
  });

  test('hands over no answers once the page went elsewhere', async () => {
    let asked = 0;
    const ask = async (path: string) => {
      asked++;
      return answered(path);
    };
    const here = () => (asked === 0 ? url : new URL('?id=32', url));
    const raw = await gatherMoodle(openFixture('grader-report'), url, ask, 'class', { here });
    expect(asked).toBe(1);
    expect(raw.details).toEqual([]);
  });

  test('nor once the document names somebody else at the same address', async () => {
    const doc = openFixture('grading-list');
    const at = new URL(fixtureAddresses['grading-list']);
    const ask = async (path: string) => {
      const row = doc.querySelector('tr.user501');
      row?.querySelector('input[name=selectedusers]')?.setAttribute('value', '509');
      row?.querySelector('input[name^=gradeattempt_]')?.setAttribute('name', 'gradeattempt_509');
      row?.querySelector('td.username a')?.setAttribute('href', '/user/view.php?id=509');
      if (row) row.className = 'user509';
      return { ...(await answered(path)), body: await view(WHOLE).text() };
    };
    const raw = await gatherMoodle(doc, at, ask, ofFfion);
    expect(raw.details).toEqual([]);
    expect(raw.reading.subjects[0]?.userId).toBe('509');
  });

  test('nor once the grader has begun to show the next learner', async () => {
    const doc = openFixture('grader-rubric');
    const at = new URL(fixtureAddresses['grader-rubric']);
    doc
      .querySelector('form.gradeform')
      ?.insertAdjacentHTML(
        'beforeend',
        '<a href="/pluginfile.php/7/assignfeedback_editpdf/download/70/m.pdf">m.pdf</a><a id="random7">x</a>',
      );
    doc.body.insertAdjacentHTML(
      'beforeend',
      '<div class="commentdrawable"><textarea>x</textarea></div><div class="navigate-page-select"><option>1</option><option>2</option></div>',
    );
    const script = doc.createElement('script');
    script.textContent =
      'M.assignfeedback_editpdf.editor.init({"linkid":"random7","assignmentid":"33","userid":501,"attemptnumber":"0","readonly":false});';
    doc.head.append(script);
    const read = (isLeft: boolean) =>
      gatherMoodle(
        doc,
        at,
        async (path) => {
          if (isLeft)
            doc.querySelector('[data-region="user-info"]')?.setAttribute('data-userid', '502');
          return { ...(await answered(path)), body: await notes([note('x')]).text() };
        },
        ofFfion,
      );
    const stayed = await read(false);
    expect(stayed.details).toHaveLength(1);
    const left = await read(true);
    expect(left.details).toEqual([]);
    expect(left.reading.answer).toBe('layout-changed');
  });

  test('the key and the page’s scripts stay in the page', async () => {
    const page = `<script>M.cfg = {"sesskey":"zY9xW7vU5t"}</script><a href="?sesskey=zY9xW7vU5t">x</a>`;
    const { raw, reading } = await deeper('grading-list', ofFfion, async () =>
      html(`${page}${await view(WHOLE).text()}`),
    );
    expect(comments(reading, '501')).toEqual([{ text: WHOLE, cut: false }]);
    expect(JSON.stringify(raw)).not.toMatch(/zY9xW7vU5t|M\.cfg/);
  });
});

test('a saved page without its own site’s address asks nothing', async () => {
  const doc = openSavedPage('<body></body>', new URL('https://x.example/'));
  const { sent } = await readDeeper(doc, new URL('https://x.example/'), 'class', () => view(WHOLE));
  expect(sent).toEqual([]);
});
