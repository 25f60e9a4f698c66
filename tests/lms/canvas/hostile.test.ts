// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idText } from '#utils/lms/canvas/ids.ts';
import { readCanvas } from '#utils/lms/canvas/read.ts';
import { Id } from '#utils/lms/canvas/schema.ts';
import {
  answer,
  assignment,
  blank,
  comment,
  gathered,
  paths,
  readOne,
  submission,
} from './support.ts';

const digits = fc.stringMatching(/^[1-9][0-9]{0,24}$/);

test('no id ever loses a digit: it comes out as it went in, or not at all', () => {
  fc.assert(
    fc.property(digits, fc.boolean(), (id, isNumber) => {
      const json: unknown = JSON.parse(isNumber ? id : `"${id}"`);
      const parsed = Id.safeParse(json);
      expect(parsed.success ? parsed.data : id).toBe(id);
      expect(idText(json) ?? id).toBe(id);
    }),
  );
});

test('a learner’s id goes through the whole reading unharmed', () => {
  fc.assert(
    fc.property(digits, (id) => {
      const work = submission({ user_id: id, user: { id, name: 'Ada Pupil' } });
      const [item] = readOne(work, { urlStudentId: id }).items;
      expect(item?.learner.userId).toBe(id);
    }),
  );
});

test('any JSON at all is an answer, never an error', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.boolean(), (body, of, isList) => {
      const kind = isList ? 'grades' : 'speedgrader';
      const path = isList ? paths.list : paths.submission;
      const answers = [answer(path, JSON.stringify(body)), answer(paths.assignment, of)];
      const reading = readCanvas(gathered(answers, {}, kind), blank());
      const isEmptyList = isList && Array.isArray(body) && body.length === 0;
      expect(reading.answer).toBe(isEmptyList ? 'nothing-yet' : 'layout-changed');
    }),
  );
});

/** One field of a good submission or comment replaced by anything. */
const fields = ['user_id', 'user', 'grade', 'attempt', 'rubric_assessment', 'submission_comments'];
test('one field gone wrong is named, or makes no difference to the words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
      const reading = readOne(submission({ [field]: value }));
      if (reading.answer === 'feedback') expect(reading.items[0]?.text).toBe('Label both axes.');
      else expect(reading.items).toEqual([]);
      if (reading.answer === 'layout-changed') expect(reading.missing).not.toEqual([]);
    }),
  );
});

test('names that every object has are nobody’s criterion', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const json = names.map((name) => `"${name}":{"comments":"About ${name}"}`).join();
  const work = JSON.stringify(submission({ submission_comments: [] }));
  const body = work.replace('"user":', `"rubric_assessment":{${json}},"user":`);
  const { items } = readOne(body, {}, [answer(paths.assignment, assignment())]);
  expect(items.length).toBeGreaterThan(0);
  expect(items.every(({ criterion }) => criterion === null)).toBe(true);
});

test.each([
  ['<img src=x onerror=alert(1)><p>Fine</p>', 'Fine'],
  ['<script>alert(1)</script><p>Fine</p>', 'Fine'],
  ['<p>=HYPERLINK("x")</p>', '=HYPERLINK("x")'],
  ['<p>&lt;script&gt;</p>', '<script>'],
  ['a &lt; b', 'a < b'],
  ['<style>p{}</style><p>Fine<!-- not this --></p>', 'Fine'],
])('markup in a comment comes out as text: %s', (html, text) => {
  const work = submission({ submission_html_comments: [comment({ comment: html })] });
  expect(readOne(work).items.map((item) => item.text)).toEqual([text]);
});

test('100 kB of comment is read whole', () => {
  const text = 'Write more. '.repeat(9000).trim();
  const work = submission({ submission_comments: [comment({ comment: text })] });
  expect(readOne(work).items[0]?.text).toBe(text);
});

test('1000 nested lists and 500 comments are no harm', () => {
  const html = `${'<ul><li>'.repeat(1000)}deep`;
  const many = Array.from({ length: 500 }, (_, at) => comment({ id: String(at) }));
  const work = submission({
    submission_comments: many,
    submission_html_comments: [comment({ id: '0', comment: html })],
  });
  const { items } = readOne(work);
  expect(items).toHaveLength(500);
  expect(items[0]?.text).toContain('deep');
});
