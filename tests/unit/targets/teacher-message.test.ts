import { expect, test } from 'vitest';
import { Unclear } from '#utils/domain/question.ts';
import { teacherMessage, unclearIn } from '#utils/targets/teacher-message.ts';

const about = {
  teacher: 'Ms Hughes',
  learner: 'Amira Khan',
  work: 'Unit 5 report',
  quote: 'Be more critical.',
  isTeachersWords: true,
  due: '2026-12-04',
  today: '2026-11-23',
};

test('it greets, quotes exactly, says what is unclear and asks one thing', () => {
  expect(teacherMessage('too-soon', about)).toBe(`Hello Ms Hughes,

I am helping Amira Khan to act on your feedback on Unit 5 report. You wrote:

“Be more critical.”

We do not think they can do all of it by Friday 4 December. Which part matters most by then?

One line is plenty. Thank you.`);
});

test.each(Unclear.options)('%s: one question, and nothing made up', (unclear) => {
  const unknown = { teacher: null, learner: null, work: null, due: null, isTeachersWords: false };
  for (const one of [about, { ...about, ...unknown }]) {
    const message = teacherMessage(unclear, one);
    expect(message.match(/\?/g)).toHaveLength(1);
    expect(message).toContain('“Be more critical.”');
    expect(message).not.toMatch(/null|undefined|\{/);
  }
});

test.each([
  ['Improve your evaluation.', 'vague'],
  ['Rewrite the whole unit.', 'huge'],
  ['Add two sources.', 'vague'],
])('%s is offered as %s', (words, unclear) => expect(unclearIn(words, about.today)).toBe(unclear));
