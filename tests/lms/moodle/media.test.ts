import { describe, expect, test } from 'vitest';
import { readFixture } from './fixture-pages.ts';

describe('a recording or a picture alone is not "nothing"', () => {
  test.each<[string, string, string]>([
    [
      'recording',
      '<audio controls src="/pluginfile.php/1/f/voice%20note.ogg"></audio>',
      'voice note.ogg',
    ],
    [
      'film with sources',
      '<video><source src="/pluginfile.php/1/f/joint.mp4"></video>',
      'joint.mp4',
    ],
    [
      'film of another site',
      '<iframe src="https://films.example/embed/9"></iframe>',
      'films.example',
    ],
    ['picture', '<p><img src="/pluginfile.php/1/f/joint.png" alt=""></p>', 'joint.png'],
  ])('%s', (_, html, text) => {
    const { answer, items } = readFixture('course-user-unmarked', (doc) => {
      const cell = doc.querySelector('td.column-feedback');
      if (cell) cell.innerHTML = html;
    });
    expect(answer).toBe('feedback');
    expect(items).toMatchObject([{ source: 'file', text, media: true }]);
  });

  test.each([
    '<img class="icon" src="/theme/image.php/boost/core/1/i/x" alt="">',
    '<img class="emoticon" src="/theme/image.php/boost/core/1/s/smile" alt="smile">',
    '<img class="userpicture" src="/pluginfile.php/5/user/icon/boost/f2" alt="">',
  ])('but what Moodle draws is: %s', (html) => {
    const { answer, items } = readFixture('course-user-unmarked', (doc) => {
      const cell = doc.querySelector('td.column-feedback');
      if (cell) cell.innerHTML = html;
    });
    expect({ answer, items }).toEqual({ answer: 'nothing-yet', items: [] });
  });
});

const PICTURE =
  '<p><img src="https://vle.brookdale.example/draftfile.php/5/user/draft/1/joint.png" alt=""></p>';
const VOICE =
  '<p><audio controls src="/draftfile.php/5/user/draft/1/voice%20note.ogg"></audio></p>';

describe('nor is it where the marker writes and where it is listed', () => {
  const put = (selector: string, html: string) => (doc: Document) => {
    for (const box of doc.querySelectorAll(selector)) box.textContent = html;
  };

  test.each([
    [PICTURE, 'joint.png'],
    [VOICE, 'voice note.ogg'],
  ])('on the grader: %s', (html, text) => {
    const { answer, items } = readFixture(
      'grader-unmarked',
      put('textarea[name="assignfeedbackcomments_editor[text]"]', html),
    );
    expect(answer).toBe('feedback');
    expect(items).toMatchObject([{ source: 'file', text, media: true }]);
  });

  test('in a list with quick grading', () => {
    const { items } = readFixture(
      'grading-list-quick',
      put('textarea[name="quickgrade_comments_504"]', VOICE),
    );
    expect(items.filter(({ learner }) => learner.userId === '504')).toMatchObject([
      { source: 'file', text: 'voice note.ogg', grade: 'Pass', media: true },
    ]);
  });

  test('in a list where no comment has words', () => {
    const { answer, items } = readFixture('grading-list-unmarked', (doc) => {
      const cells = [...(doc.querySelector('tr.user504')?.children ?? [])];
      const heads = [...doc.querySelectorAll('thead th')];
      const at = heads.findIndex((head) => head.querySelector('[data-column="finalgrade"]')) - 1;
      const cell = cells[at - 1];
      if (cell) cell.innerHTML = PICTURE;
    });
    expect(answer).toBe('feedback');
    expect(items).toMatchObject([
      { source: 'file', text: 'joint.png', learner: { userId: '504' } },
    ]);
  });

  test('in a workshop, as a whole and on one aspect', () => {
    const { items } = readFixture('workshop', (doc) => {
      const [whole] = doc.querySelectorAll('.overallfeedback .content');
      const [aspect] = doc.querySelectorAll('textarea[name^="peercomment__idx_"]');
      if (whole) whole.innerHTML = PICTURE;
      if (aspect) aspect.textContent = VOICE;
    });
    const files = items.filter(({ source }) => source === 'file').map(({ text }) => text);
    expect(files).toEqual(expect.arrayContaining(['joint.png', 'voice note.ogg']));
  });
});
