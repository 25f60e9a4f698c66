import { describe, expect, test } from 'vitest';
import { readPage } from '#tests/lms/support/any-reader.ts';
import type { Reading, ReadScope } from '#utils/domain/reading.ts';
import { finishReading } from '#utils/lms/finish-reading.ts';
import type { RawReading } from '#utils/lms/types.ts';
import { type Answers, fakeFetch } from '../asked.ts';
import { type FixtureName, fixtureAddresses, openFixture } from '../fixture-pages.ts';
import { comments, deeper, ofFfion, view, WHOLE } from './answers.ts';

const CUT = { text: 'Neat mortise. Next time cut the shoulder ...', cut: true };

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
  test.each<[string, object]>([
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
