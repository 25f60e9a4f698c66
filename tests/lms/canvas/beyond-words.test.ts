// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { answer, assignment, comment, LEARNER, paths, readOne, submission } from './support.ts';

describe('what a text cannot carry', () => {
  const recording = { media_id: 'm-1', media_type: 'audio', display_name: null };
  const file = { id: '1', display_name: 'marked-copy.docx' };
  const said = (over: object) =>
    readOne(submission({ submission_comments: [comment(over)] })).items.map(
      ({ source, text, media }) => [source, text, media],
    );

  test.each([
    [
      'a recording beside words',
      { media_comment: recording },
      ['comment', 'Label both axes.', true],
    ],
    ['a file beside words', { attachments: [file] }, ['comment', 'Label both axes.', true]],
    ['a file alone', { comment: '', attachments: [file] }, ['file', 'marked-copy.docx', true]],
    ['a recording alone', { comment: null, media_comment: recording }, ['comment', '', true]],
    ['words alone', { attachments: [] }, ['comment', 'Label both axes.', false]],
  ])('%s is said to be there, never left out in silence', (_, over, expected) =>
    expect(said(over)).toEqual([expected]),
  );

  test('a picture in a rich comment', () => {
    const rich = comment({ comment: '<p>See this <img src="x.png"></p>' });
    const [item] = readOne(submission({ submission_html_comments: [rich] })).items;
    expect(item).toMatchObject({ text: 'See this', media: true });
  });
});

test('a draft is not read, and said to be there', () => {
  const drafts = [comment(), comment({ id: '2', draft: true, comment: 'Not sent yet.' })];
  const reading = readOne(submission({ submission_comments: drafts }));
  expect(reading.items.map(({ text }) => text)).toEqual(['Label both axes.']);
  expect(reading.notes).toEqual(['draft-comment']);
});

test.each([
  [{ moderated_grading: true, grades_published: false }, false, ['not-released', 'moderated']],
  [{ moderated_grading: true, grades_published: true }, true, []],
])('moderated marking is nobody’s to see before it is published: %j', (over, released, notes) => {
  const reading = readOne(submission(), {}, [answer(paths.assignment, assignment(over))]);
  expect(reading.items[0]?.released).toBe(released);
  expect(reading.notes).toEqual(notes);
});

test('a part gone wrong does not lose the others', () => {
  const comments = [comment({ id: '1', comment: 5 }), comment()];
  const reading = readOne(submission({ submission_comments: comments, user: 7, attempt: 'two' }));
  expect(reading.items.map(({ text }) => text)).toEqual(['Label both axes.']);
  expect(reading.missing).toEqual([
    'submission.attempt',
    'submission.submission_comments.0.comment',
    'submission.user',
  ]);
  expect(reading.items[0]?.learner.userId).toBeNull();
});

test('ids of another shard are one id, short or long', () => {
  const work = submission({ user_id: '2107~1', user: { id: '2107~1', name: 'Ada Pupil' } });
  expect(readOne(work).items[0]?.learner.userId).toBe(LEARNER);
  const peer = submission({ submission_comments: [comment({ author_id: '2107~1' })] });
  expect(readOne(peer)).toMatchObject({ answer: 'nothing-yet', items: [] });
});
