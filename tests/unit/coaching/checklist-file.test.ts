import { describe, expect, test } from 'vitest';
import {
  checklistFile,
  checklistFileName,
  readChecklistFile,
} from '#utils/coaching/checklist-file.ts';
import { shippedChecklists } from '#utils/coaching/checklists.ts';
import { MAX_QUESTIONS } from '#utils/domain/checklist.ts';

const [regular] = shippedChecklists;
if (!regular) throw new Error('none is shipped');
const file = (change: object) =>
  JSON.stringify({ ...JSON.parse(checklistFile(regular)), ...change });

describe('a checklist as a file', () => {
  test('comes back as it went, with new ids', () => {
    const back = readChecklistFile(checklistFile(regular));
    if (!back.ok) throw new Error(back.why);
    const words = ({ stage, kind, text }: (typeof regular.questions)[number]) => [
      stage,
      kind,
      text,
    ];
    expect(back.value.questions.map(words)).toEqual(regular.questions.map(words));
    expect([back.value.name, back.value.minutes]).toEqual([regular.name, regular.minutes]);
    const old = new Set(regular.questions.map(({ id }) => id));
    expect(back.value.questions.some(({ id }) => old.has(id))).toBe(false);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another file', '{"learners":[]}'],
    ['a later version', file({ version: 2 })],
    ['no name', file({ name: '' })],
    ['no questions', file({ questions: [] })],
    [
      'a question without words',
      file({ questions: [{ stage: 'close', kind: 'tick', text: ' ' }] }),
    ],
    ['an unknown stage', file({ questions: [{ stage: 'lunch', kind: 'tick', text: 'Eat' }] })],
    ['too long a talk', file({ minutes: 1000 })],
    [
      'too many questions',
      file({
        questions: Array.from({ length: MAX_QUESTIONS + 1 }, () => ({
          stage: 'close',
          kind: 'tick',
          text: 'Again',
        })),
      }),
    ],
  ])('%s is turned down', (_, text) => {
    expect(readChecklistFile(text)).toEqual({ ok: false, why: 'reviews.fileNone' });
  });

  test('a huge file is turned down before it is read', () => {
    expect(readChecklistFile(' '.repeat(100_001))).toEqual({
      ok: false,
      why: 'reviews.fileTooLarge',
    });
  });

  test.each([
    ['Mine: short & sweet!', 'feedforward-checklist-mine-short-sweet.json'],
    ['../../etc', 'feedforward-checklist-etc.json'],
    ['Ů', 'feedforward-checklist-own.json'],
  ])('%s is saved under a plain name', (name, expected) => {
    expect(checklistFileName(name)).toBe(expected);
  });
});
