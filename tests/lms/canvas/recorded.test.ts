// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultOf } from '#utils/lms/canvas/answers.ts';
import { readCanvas } from '#utils/lms/canvas/read.ts';
import { nextPage } from '#utils/lms/canvas/requests.ts';
import { Assignment, PeerReviews, Submission } from '#utils/lms/canvas/schema.ts';
import type { CanvasGathered, LmsAnswer } from '#utils/lms/types.ts';
import { answer, blank, gathered } from './support.ts';

const root = join(
  process.env.FEEDFORWARD_SHARED ?? join(import.meta.dirname, '../../../../shared'),
  'canvas',
);
const isHere = existsSync(root);
const skipped = isHere ? '' : ' (left out: there is no ../shared/canvas)';
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const json = (file: string): unknown => JSON.parse(text(file));

const LEARNER = '21070000000012345';
const SITE = 'https://eastvale.instructure.com';
const WORK = `/api/v1/courses/4410/assignments/88120`;
const rubric = () => answer(WORK, text('payloads/assignment.with-rubric.json'));
const about: Partial<CanvasGathered['page']> = {
  site: SITE,
  courseId: '4410',
  assignmentId: '88120',
  urlStudentId: LEARNER,
  shownStudentName: 'Sam Learner',
  courseName: null,
};

function read(body: string, over = about, more: LmsAnswer[] = [rubric()]) {
  const work = answer(`${WORK}/submissions/${LEARNER}?include[]=user`, body);
  return readCanvas(gathered([work, ...more], over), blank());
}
const readPayload = (name: string, over = about) =>
  read(text(`payloads/submission.${name}.json`), over);

describe.skipIf(!isHere)(`composed payloads${skipped}`, () => {
  test('a teacher’s view: long ids whole, remarks in their own criterion', () => {
    const reading = readPayload('teacher.string-ids');
    expect(reading.answer).toBe('feedback');
    expect(new Set(reading.items.map(({ learner }) => learner.userId))).toEqual(new Set([LEARNER]));
    expect(
      reading.items.map(({ source, criterion, text: words }) => [source, criterion, words]),
    ).toEqual([
      ['comment', null, expect.stringContaining('WHO could be harmed')],
      ['comment', null, 'Media comment'],
      ['rubric', 'Explains hazards in the workshop', expect.stringContaining('four hazards')],
      ['rubric', 'Referencing', 'Two references needed'],
    ]);
    expect(reading.items.map(({ attempt }) => attempt)).toEqual([1, 2, 2, 2]);
    expect(reading.items[0]).toMatchObject({
      course: 'Level 3 Engineering',
      grade: '11',
      released: true,
    });
    expect(reading.notes).toEqual(['notes-on-document']);
    console.log(`  teacher’s view: ${reading.items.length} items of 2 comments and 2 remarks`);
  });

  test('rich comments as text', () => {
    const [first] = readPayload('html-comments').items;
    expect(first?.text).toMatch(/^Good start\. .* hazard\.\s+- Add two references\.$/);
  });

  test('anonymous grading is not resolved, though the id is in the JSON', () => {
    for (const over of [
      about,
      { ...about, anonymous: true, urlStudentId: null, shownStudentName: 'Student 3' },
    ]) {
      const reading = readPayload('anonymous-grading', over);
      expect(reading.items.length).toBeGreaterThan(0);
      expect(reading.items.every(({ released }) => released === false)).toBe(true);
      expect(JSON.stringify(reading)).not.toMatch(/12345|Sam/);
    }
  });

  test('unposted marks: an observer has nothing yet, staff are warned', () => {
    const observer = readPayload('observer.unposted');
    expect(observer).toMatchObject({ answer: 'nothing-yet', items: [] });
    expect(observer.notes).toContain('not-released');
    const staff = read(
      JSON.stringify({
        ...Object(json('payloads/submission.teacher.string-ids.json')),
        posted_at: null,
      }),
    );
    expect(staff.items.map(({ released }) => released)).toEqual([false, false, false, false]);
  });

  test('excused and unsubmitted work', () => {
    expect(readPayload('excused').items.every(({ grade }) => grade === 'EX')).toBe(true);
    expect(readPayload('unsubmitted')).toMatchObject({
      answer: 'nothing-yet',
      notes: ['learner-unproved'],
    });
  });

  test('one learner’s list of submissions, with its next page', () => {
    const link =
      /^Link: (.*)$/m.exec(text('payloads/students_submissions.page1.headers.txt'))?.[1] ?? '';
    expect(nextPage(link, SITE)).toMatch(
      /^\/api\/v1\/courses\/4410\/students\/submissions\?.*bookmark/,
    );
    const list = answer(
      '/api/v1/courses/4410/students/submissions?x',
      text('payloads/students_submissions.page1.json'),
      { link },
    );
    const reading = readCanvas(
      gathered([list], { ...about, assignmentId: null }, 'grades'),
      blank(),
    );
    expect(reading.items).toHaveLength(4);
    expect(reading.notes).toContain('list-cut');
  });

  test.each([
    ['error.401.unauthenticated.json', 401, 'logged-out'],
    ['error.403.unauthorized.json', 403, 'no-right'],
    ['error.403.unauthorized.json', 401, 'no-right'],
    ['error.403.throttled.txt', 403, 'throttled'],
    ['error.404.json', 404, 'not-found'],
  ])('%s (%i) is %s', (file, status, why) => {
    expect(faultOf(answer(WORK, text(`payloads/${file}`), { status }))).toBe(why);
  });

  test('what else Canvas sends', () => {
    expect(read(text('payloads/legacy.while1.txt')).missing).toEqual(['submission.assignment_id']);
    expect(PeerReviews.parse(json('payloads/peer_reviews.json'))[0]?.assessor_id).toBe('3400');
  });
});

describe.skipIf(!isHere)(`recorded answers${skipped}`, () => {
  test('a whole course of submissions: every id as text', () => {
    const names =
      text('recorded/edulinq-canvas-recorded/INDEX.tsv').match(/^\S+submissions\S*\.json/gm) ?? [];
    const works = names.flatMap((name) => json(`recorded/edulinq-canvas-recorded/${name}`));
    const parsed = works.map((work) => Submission.parse(work));
    expect(parsed.every(({ user_id }) => /^\d{9}$/.test(user_id ?? ''))).toBe(true);
    // They were asked without comments, so nothing can be said of them.
    const readings = works.map((work) =>
      read(JSON.stringify(work), { site: SITE, assignmentId: null, urlStudentId: null }, []),
    );
    expect(new Set(readings.map((reading) => reading.answer))).toEqual(new Set(['layout-changed']));
    console.log(
      `  recorded: ${works.length} submissions in ${names.length} answers, all ids as text`,
    );
    expect(works.length).toBeGreaterThanOrEqual(58);
  });

  test('older Canvas: numbers for ids, a long grader, the learner’s own comments only', () => {
    const folder = 'recorded/canvas-android-recorded';
    const body = text(`${folder}/submission_with_comments.json`);
    expect(Submission.parse(JSON.parse(body)).grader_id).toBe('170000003356518');
    const reading = read(
      body,
      { ...about, urlStudentId: '3360251', assignmentId: '2241864', shownStudentName: 'Brady L' },
      [],
    );
    expect(reading).toMatchObject({ answer: 'nothing-yet', items: [] });
    const withRubric = Assignment.parse(json(`${folder}/assignment_with_rubric.json`));
    expect(withRubric.rubric?.map(({ description }) => description)).toEqual([
      'Grammar',
      'Coolness Factor',
    ]);
  });

  test('another client’s stubs: throttled, and lists with links', () => {
    expect(faultOf(answer(WORK, '403 Forbidden (Rate Limit Exceeded)', { status: 403 }))).toBe(
      'throttled',
    );
    const stubs = text('recorded/ucfopen-canvasapi/paginated_list.json');
    const links = [...stubs.matchAll(/"Link": ("<.*next.*")/g)].map(([, link]) =>
      String(JSON.parse(link ?? '')),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(nextPage(link, 'https://example.com')).toMatch(/^\/api\/v1\/\w+\?page=\d/);
      expect(nextPage(link, SITE)).toBeNull();
    }
  });
});
