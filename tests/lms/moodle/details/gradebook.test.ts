import { describe, expect, test } from 'vitest';
import { html } from '../asked.ts';
import { deeper, feedback, ofFfion } from './answers.ts';

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

  const value = (doc: Document) => doc.querySelector('#u501i801 .gradevalue');
  test.each<[string, (doc: Document) => void, false | null]>([
    ['greyed by Moodle', (doc) => value(doc)?.classList.add('dimmed_text'), false],
    ['marked in a way not known', (doc) => value(doc)?.classList.add('text-muted'), false],
    ['a box to type in', (doc) => value(doc)?.replaceWith(doc.createElement('input')), false],
    ['a pass', (doc) => value(doc)?.classList.add('gradepass'), null],
  ])('beside a grade that is %s', async (_, change, released) => {
    const { reading } = await deeper('grader-report', ofFfion, () => feedback(), change);
    expect(reading.items.map((item) => item.released)).toEqual([released]);
  });

  test('a recording without words is listed by its name', async () => {
    const { reading } = await deeper('grader-report', ofFfion, () =>
      feedback({ feedbacktext: '<p><audio src="@@PLUGINFILE@@/note.ogg"></audio></p>' }),
    );
    expect(reading.items).toMatchObject([{ source: 'file', text: 'note.ogg', media: true }]);
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

describe('the rest of the comments whose beginnings the single view shows', () => {
  const whole = 'A neat mortise, and the shoulders are square to a line. Next: sand them.';
  const said = (title: string, text: string) => feedback({ title, feedbacktext: `<p>${text}</p>` });

  test('takes the place of each, and what was too short to tell comes as well', async () => {
    const { reading, sent } = await deeper('single-view', ofFfion, ({ body }) =>
      body?.includes('"itemid":801')
        ? said('Joints portfolio', whole)
        : said('Site safety', 'Short. See me.'),
    );
    const asked = sent.map(({ body }) => JSON.parse(body ?? '')[0].args);
    expect(asked).toEqual([
      { courseid: 31, userid: 501, itemid: 801 },
      { courseid: 31, userid: 501, itemid: 803 },
    ]);
    const texts = reading.items.map(({ work, text, cut }) => ({ work, text, cut }));
    expect(texts[0]).toEqual({ work: 'Joints portfolio', text: whole, cut: false });
    expect(texts).toContainEqual({ work: 'Site safety', text: 'Short. See me.', cut: false });
    expect(texts.filter(({ cut }) => cut)).toEqual([]);
    expect(reading.deeper).toEqual([]);
  });

  test.each([
    ['begins otherwise', 'Joints portfolio', 'Quite another text.', 'Ffion Rees'],
    ['is of other work', 'Stool plans', whole, 'Ffion Rees'],
    ['is of another learner', 'Joints portfolio', whole, 'Bryn Madoc'],
  ])('is not taken where it %s', async (_, title, text, fullname) => {
    const { reading } = await deeper('single-view', ofFfion, () =>
      feedback({ title, fullname, feedbacktext: `<p>${text}</p>` }),
    );
    expect(reading.items[0]).toMatchObject({ work: 'Joints portfolio', cut: true });
    expect(reading.notes).toEqual(expect.arrayContaining(['details-failed', 'not-theirs']));
    expect(reading.deeper).toEqual(['501']);
  });
});
