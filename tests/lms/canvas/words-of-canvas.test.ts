// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { comment, readOne, submission } from './support.ts';

const media_comment = { 'content-type': 'audio/mp4', display_name: 'Ada spoken', media_id: 'm-1' };
const attachments = [{ id: '4', display_name: 'marked.docx', 'content-type': 'x/y', url: '/f/4' }];

/** Canvas fills in a sentence of its own where a teacher gives a recording or a file and no words. */
describe('a sentence that Canvas put there is not the teacher’s', () => {
  test.each([
    ['This is a media comment.', { media_comment }, 'Ada spoken'],
    ['This is a media comment', { media_comment }, 'Ada spoken'],
    ['See attached files.', { attachments }, 'marked.docx'],
    ['Please see attached files.', { attachments }, 'marked.docx'],
  ])('%s', (sentence, parts, name) => {
    const { items } = readOne(
      submission({ submission_comments: [comment({ comment: sentence, ...parts })] }),
    );
    expect(items).toMatchObject([{ source: 'file', text: name, media: true }]);
  });

  test('nor in the list of rich text', () => {
    const plain = comment({ comment: 'Please see attached files.', attachments });
    const rich = { ...plain, comment: '<p>Please see attached files.</p>', use_html_comment: true };
    const { items } = readOne(
      submission({ submission_comments: [plain], submission_html_comments: [rich] }),
    );
    expect(items).toMatchObject([{ source: 'file', text: 'marked.docx' }]);
  });

  test('without anything attached, or with more around it, it is', () => {
    const texts = ['See attached files.', 'See attached files. Redo task 2.'];
    const comments = [
      comment({ comment: texts[0] }),
      comment({ id: '901', comment: texts[1], attachments }),
    ];
    const { items } = readOne(submission({ submission_comments: comments }));
    expect(items.map(({ source, text }) => [source, text])).toEqual([
      ['comment', texts[0]],
      ['comment', texts[1]],
    ]);
  });
});

describe('feedback that Canvas’s answers do not hold', () => {
  const silent = { submission_comments: [] };

  test.each(['online_quiz', 'external_tool', 'basic_lti_launch'])(
    '%s: there may be comments in the quiz or tool',
    (submission_type) => {
      expect(readOne(submission({ submission_type })).notes).toContain('feedback-elsewhere');
      const wordless = readOne(submission({ ...silent, submission_type }));
      expect(wordless.notes).toEqual(expect.arrayContaining(['feedback-elsewhere', 'grade-only']));
    },
  );

  test('notes on a document that the learner was given to write on', () => {
    const { notes } = readOne(submission({ submission_type: 'student_annotation' }));
    expect(notes).toContain('notes-on-document');
  });

  test.each([
    'online_upload',
    'online_text_entry',
    'discussion_topic',
    'on_paper',
    null,
    undefined,
  ])('nothing is said of %s', (submission_type) => {
    const { notes } = readOne(submission({ submission_type }));
    expect(notes).not.toContain('feedback-elsewhere');
    expect(notes).not.toContain('notes-on-document');
  });

  test('nor of work that was not handed in or is not marked', () => {
    const unmarked = { workflow_state: 'submitted', graded_at: null, grade: null, grader_id: null };
    const { notes } = readOne(
      submission({ ...silent, ...unmarked, submission_type: 'online_quiz' }),
    );
    expect(notes).not.toContain('feedback-elsewhere');
  });
});
