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
