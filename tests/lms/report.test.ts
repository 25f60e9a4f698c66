import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeItem, fakeReading } from '#tests/support/fake-records.ts';
import type { Reading, ReadLearner } from '#utils/domain/reading.ts';
import { aboutPage } from '#utils/lms/about-page.ts';
import { pathPattern } from '#utils/lms/path-pattern.ts';
import { browserIn, reportOf } from '#utils/lms/report.ts';
import { hasShared, sharedFolder } from './support/manifest.ts';
import { openSavedPage } from './support/saved-page.ts';

const about = { version: '4.5', theme: 'boost', lang: 'en', role: null };
const facts = { product: '1.2.3', browser: 'Firefox 140', about };

test('a report says what is needed to mend the reading', () => {
  const reading = fakeReading({
    answer: 'layout-changed',
    missing: ['grader.panel', 'grader.comment'],
    notes: ['learner-changing'],
    items: [fakeItem({ cut: true }), fakeItem({ source: 'rubric', released: false })],
  });
  expect(reportOf(reading, facts)).toBe(
    [
      'Report on a page. No names, no feedback, no ids.',
      'Feedforward: 1.2.3',
      'Browser: Firefox 140',
      'LMS: moodle 4.5',
      'Theme: boost',
      'Language: en',
      'Role: staff',
      'Page kind: assign-grader',
      'Path: /mod/assign/view.php?id=N&action=grader&userid=N',
      'Answer: layout-changed',
      'Not found: grader.panel, grader.comment',
      'Notes: learner-changing',
      'Learners: 2',
      'Feedback: 2: comment 1, rubric 1, cut 1, not released 1',
    ].join('\n'),
  );
});

/** Words that a report has none of by itself, so that finding one means that it leaked. */
const secret = fc.stringMatching(/^[A-Za-zÀ-ž0-9 '.-]{1,12}$/).map((word) => `Zq${word.trim()}qZ`);
const id = fc.integer({ min: 100_000, max: 999_999_999 }).map(String);
const learner: fc.Arbitrary<ReadLearner> = fc.record({
  name: secret,
  userId: id,
  idNumber: secret,
});
const reading: fc.Arbitrary<Reading> = fc
  .record({
    people: fc.array(learner, { minLength: 1, maxLength: 3 }),
    text: secret,
    course: secret,
    criterion: secret,
    host: fc.stringMatching(/^zq[a-z]{3,8}qz$/),
    folder: fc.stringMatching(/^zq[a-z]{3,8}qz$/),
    activity: id,
    knowsSite: fc.boolean(),
    isCanvas: fc.boolean(),
  })
  .map(({ people, text, course, criterion, host, folder, activity, knowsSite, isCanvas }) => {
    const site = `https://${host}.ac.uk/${folder}`;
    const who = people[0]?.userId;
    const path = isCanvas
      ? `courses/${activity}/gradebook/speed_grader?student_id=${who}&name=${text}#${text}`
      : `mod/assign/view.php?id=${activity}&userid=${who}&tifirst=${course}&${folder}=1`;
    return fakeReading({
      url: `${site}/${path}`,
      site: knowsSite ? site : null,
      subjects: people,
      ways: [{ course, url: `${site}/course/user.php?user=${who}` }],
      deeper: people.flatMap(({ userId }) => userId ?? []),
      items: people.map((each) =>
        fakeItem({
          learner: each,
          course,
          courseId: activity,
          work: course,
          activityId: activity,
          grade: text,
          author: course,
          criterion,
          text,
          markedOn: '1999-12-31',
        }),
      ),
    });
  });

/** Every text and id that is in a reading, but for the names that are ours. */
function secretsIn(found: Reading): string[] {
  const people = [...found.subjects, ...found.items.map((item) => item.learner)];
  return [
    ...people.flatMap(({ name, userId, idNumber }) => [name, userId, idNumber]),
    ...found.items.flatMap((item) => [
      item.course,
      item.courseId,
      item.work,
      item.activityId,
      item.grade,
      item.author,
      item.criterion,
      item.text,
      item.markedOn,
    ]),
    new URL(found.url).hostname,
    ...found.url.split(/[/?&=#.]/).filter((part) => /^zq.*qz$|^\d{4,}$/i.test(part)),
  ].filter((text) => text !== null);
}

test('nothing of a person, a course or a place is ever in it', () => {
  fc.assert(
    fc.property(reading, secret, (found, own) => {
      const report = reportOf(found, {
        ...facts,
        about: { version: own, theme: own, lang: own, role: null },
      }).toLowerCase();
      const leaked = [...secretsIn(found), own].filter((text) =>
        report.includes(text.toLowerCase()),
      );
      expect(leaked).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('what is not a name of ours is not passed on as one', () => {
  const report = reportOf(
    fakeReading({ missing: ['Amira Khan: late again'], notes: ['<b>'] }),
    facts,
  );
  expect(report).not.toMatch(/Amira|<b>/);
});

test.each([
  [
    'https://vle.example.ac.uk/moodle/mod/assign/view.php?id=7&action=grading',
    'https://vle.example.ac.uk/moodle',
    '/mod/assign/view.php?id=N&action=grading',
  ],
  [
    'https://a.example/northfield/mod/quiz/review.php?attempt=4',
    null,
    '/X/mod/quiz/review.php?attempt=N',
  ],
  [
    'https://x.instructure.com/courses/3/assignments/9~12/submissions/5?sam=1#sam',
    'https://x.instructure.com',
    '/courses/N/assignments/N/submissions/N?X=N',
  ],
  ['not an address', null, 'X'],
])('the kind of %s', (url, site, pattern) => expect(pathPattern(url, site)).toBe(pattern));

test.each([
  ['Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/144.0.0.0 Safari/537.36', 'Chrome 144'],
  ['Mozilla/5.0 (Windows) Chrome/144.0.0.0 Safari/537.36 Edg/144.0.1.2', 'Edge 144'],
  ['Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
  ['something else', null],
])('the browser of %s', (line, name) => expect(browserIn(line)).toBe(name));

describe('what a page says of its LMS', () => {
  const page = (html: string) => openSavedPage(html, new URL('https://vle.example.ac.uk/'));

  test('Moodle: version from its own help links, theme from its script', () => {
    const html = `<html lang="cy"><head><script>M.cfg = {"theme":"classic","userId":7}</script></head>
      <body><a href="https://docs.moodle.org/311/en/x">?</a></body></html>`;
    expect(aboutPage(page(html), 'moodle')).toEqual({
      version: '3.11',
      theme: 'classic',
      lang: 'cy',
      role: null,
    });
  });

  test('Canvas: roles, and never a version', () => {
    const html = `<html lang="en-GB"><script>ENV = {"current_user_roles":["user","observer","Sam"]};</script></html>`;
    expect(aboutPage(page(html), 'canvas')).toEqual({
      version: null,
      theme: null,
      lang: 'en-GB',
      role: 'observer',
    });
  });

  test.skipIf(!hasShared('pages/moodle/4.5.6/manifest.json')).each([
    ['4.5.6', '4.5'],
    ['5.1.3', '5.1'],
  ])('a real page of Moodle %s (skipped where ../shared/pages is absent)', (folder, version) => {
    const file = join(sharedFolder, 'pages/moodle', folder, 'teacher/grading-a_scale.html');
    expect(aboutPage(page(readFileSync(file, 'utf8')), 'moodle')).toEqual({
      version,
      theme: 'boost',
      lang: 'en',
      role: null,
    });
  });
});
