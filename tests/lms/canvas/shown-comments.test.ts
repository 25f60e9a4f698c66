// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type Canvas, env, visit } from './small-canvas.ts';
import { LEARNER, submission } from './support.ts';

const MINE = `/courses/4/assignments/77/submissions/${LEARNER}`;
const grader = `/courses/4/gradebook/speed_grader?assignment_id=77&student_id=${LEARNER}`;
const heading = '<h1 class="submission-details-header__heading">Ada Pupil</h1>';
const box = (author: string, text: string, extra = '') =>
  `<div class="comment ${extra}"><div class="comment">${text}</div><div class="author">${author}</div></div>`;
const details = (...boxes: string[]) =>
  `${env()}${heading}<div class="submission-details-comments"><div class="comment_list">${boxes.join('')}</div></div>`;
const row = (author: string, text: string) =>
  `<div data-testid="comment-row"><div class="comment-text-comment-container"><span id="comment-header-1">${author} <time>at noon</time></span><span data-testid="commentContent">${text}</span></div></div>`;
const tray = (...rows: string[]) =>
  `${env({ ISOBSERVER: true, OBSERVER_OPTIONS: { OBSERVED_USERS_LIST: [{ id: LEARNER, name: 'Ada Pupil' }] } })}<i data-testid="observed-student-label">Ada Pupil</i><div data-testid="comments-container">${rows.join('')}</div>`;
const classic = `${env()}<a id="students_selectmenu-button"><b class="ui-selectmenu-item-header">Ada Pupil</b></a>
  <div id="comments"><div class="comment"><b class="author_name">Bea Marker</b><span class="comment">Label both axes.</span></div></div>`;

const refusing: Canvas = () => ['{"status":"unauthorized"}', { status: 403 }];
const marker = box('Bea Marker', '<p>Label both axes.</p><ul><li>And title it</li></ul>');

describe('when the JSON is refused, the comments that the page shows', () => {
  test.each([
    ['on a submission, where staff may see more than the learner', MINE, details(marker), false],
    [
      'in the enhanced assignment’s tray',
      '/courses/4/assignments/77',
      tray(row('Bea Marker', 'Label both axes.')),
      null,
    ],
  ])('%s: are read, unproved, with the reason beside them', async (_, at, html, released) => {
    const { reading } = await visit(refusing, at, html);
    expect(reading).toMatchObject({ answer: 'feedback', missing: ['no-right'] });
    expect(reading.notes).toEqual(['learner-unproved', 'peer-reviewers-unknown']);
    expect(reading.items[0]).toMatchObject({
      learner: { name: 'Ada Pupil', userId: null },
      author: 'Bea Marker',
      text: expect.stringContaining('Label both axes.'),
      released,
      attempt: null,
    });
  });

  test('are not read when the JSON is there', async () => {
    const html = details(box('Bea Marker', 'From the page.'));
    const { reading } = await visit(() => [submission()], MINE, html);
    expect(reading.items.map(({ text }) => text)).toEqual(['Label both axes.']);
  });

  test.each([
    ['the learner’s own', details(box('Ada Pupil', 'Sorry.'), box('Pupil, Ada', 'Late.'))],
    ['a draft', details(box('Bea Marker', 'Not sent.', 'draft'))],
    ['nobody’s', details(box('', 'Who?'))],
    ['empty', details(box('Bea Marker', ' '))],
    ['without a name on the page', details(marker).replace(heading, '')],
    ['under a mask', details(marker).replace('Ada Pupil', 'Student 2')],
  ])('%s: never, and then there is only the reason', async (_, html) => {
    const { reading } = await visit(refusing, MINE, html);
    expect(reading).toMatchObject({ answer: 'layout-changed', missing: ['no-right'], items: [] });
  });

  test('of a living SpeedGrader could be the last learner’s: only a saved one is read', async () => {
    const living = await visit(refusing, grader, classic);
    expect(living.reading).toMatchObject({ answer: 'layout-changed', items: [] });
    const saved = await visit(refusing, grader, classic, { isStill: true });
    expect(saved.reading.items.map(({ text }) => text)).toEqual(['Label both axes.']);
  });

  test('a recording or files alone are said to be there', async () => {
    const html = details(
      box('Bea Marker', '<audio src="/m/1"></audio>'),
      box('Bea Marker', 'Please see attached files.'),
    );
    const { reading } = await visit(refusing, MINE, html);
    expect(reading.items).toMatchObject([
      { text: '', media: true },
      { text: '', media: true },
    ]);
  });

  test('markup in them comes out as text', async () => {
    const html = details(
      box('Bea <b>Marker</b>', '&lt;script&gt;x&lt;/script&gt;<img src=x onerror=y>'),
    );
    const { reading } = await visit(refusing, MINE, html);
    expect(reading.items[0]).toMatchObject({ text: '<script>x</script>', media: true });
  });
});
