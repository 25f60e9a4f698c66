// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reading } from '#utils/domain/reading.ts';
import { readCanvas } from '#utils/lms/canvas/read.ts';
import { mutated, seeded } from './mutate.ts';
import {
  answer,
  assignment,
  blank,
  comment,
  gathered,
  LEARNER,
  paths,
  submission,
} from './support.ts';

const shared = join(
  process.env.FEEDFORWARD_SHARED ?? join(import.meta.dirname, '../../../../shared'),
  'canvas/payloads',
);
const isHere = existsSync(shared);
const payload = (name: string): unknown => JSON.parse(readFileSync(join(shared, name), 'utf8'));

const answers = new Set(['feedback', 'nothing-yet', 'layout-changed', 'not-a-feedback-page']);

/** What holds of every reading, whatever Canvas sent: one of the answers, and no emptiness without its reason. */
function expectHonest(reading: Reading, words: ReadonlySet<string>, json: unknown) {
  expect(answers).toContain(reading.answer);
  expect(reading.answer === 'feedback').toBe(reading.items.length > 0);
  if (reading.answer === 'layout-changed') expect(reading.missing).not.toEqual([]);
  if (reading.answer !== 'nothing-yet') return;
  expect(reading.missing).toEqual([]);
  expect([...words].filter((each) => markersWords(json).includes(each))).toEqual([]);
}

const valuesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];
const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** The words that stand where a marker's words stand in a submission, found without the reader's help. */
function markersWords(json: unknown): unknown[] {
  const all = Array.isArray(json) ? json : [json];
  return all.flatMap((work) => {
    const lists = [at(work, 'submission_comments'), at(work, 'submission_html_comments')];
    const comments = lists.flatMap(valuesOf).filter((one) => {
      const author = at(one, 'author_id') ?? at(at(one, 'author'), 'id');
      return at(one, 'draft') !== true && author !== at(work, 'user_id');
    });
    return [
      ...comments.map((one) => at(one, 'comment')),
      ...valuesOf(at(work, 'rubric_assessment')).map((one) => at(one, 'comments')),
    ];
  });
}

const single = submission({
  submission_comments: [
    comment({ comment: 'Ada: label both axes.' }),
    comment({ id: '901', author_id: LEARNER, comment: 'Sorry it is late.' }),
    comment({ id: '902', comment: 'Ada: hear this.', media_comment: { media_id: 'm' } }),
  ],
  rubric_assessment: { _1: { comments: 'Ada: say why.', points: 2, rating_id: 'blank' } },
});

const composed = [
  'teacher.string-ids',
  'html-comments',
  'excused',
  'anonymous-grading',
  'observer.unposted',
  'unsubmitted',
];
const sources: [string, unknown, string, string][] = [
  ['our own', single, LEARNER, 'Ada Pupil'],
  ...(isHere ? composed : []).map((name): [string, unknown, string, string] => [
    name,
    payload(`submission.${name}.json`),
    '21070000000012345',
    'Sam Learner',
  ]),
];
const each = Math.ceil(1400 / sources.length);

describe.each(sources)(`one submission (%s), ${each} times broken`, (_, original, id, name) => {
  test('never throws, never names anybody else, never is empty in silence', () => {
    const random = seeded(20_260_301);
    const words = new Set(
      markersWords(original).filter((word) => typeof word === 'string' && word !== ''),
    );
    const seen = new Map<string, number>();
    for (let count = 0; count < each; count++) {
      const json = mutated(original, random);
      const list = [
        answer(paths.submission, json),
        answer(paths.assignment, mutated(assignment(), random)),
      ];
      const over = {
        urlStudentId: id,
        shownStudentName: name,
        assignmentId: String(at(original, 'assignment_id')),
      };
      const reading = readCanvas(gathered(list, over), blank());
      expectHonest(reading, new Set([...words].map(String)), json);
      const learners = [...reading.subjects, ...reading.items.map(({ learner }) => learner)];
      for (const { userId } of learners) expect([id, null]).toContain(userId);
      if (reading.items.some(({ learner }) => learner.userId === id))
        expect(at(json, 'user_id')).toBe(id);
      seen.set(reading.answer, (seen.get(reading.answer) ?? 0) + 1);
    }
    console.log(`  ${each} broken answers: ${[...seen].map((one) => one.join(' ')).join(', ')}`);
  });
});

const people = ['Ada', 'Ben', 'Cem', 'Dua'];
const classList = people.map((name, place) =>
  submission({
    id: `5${place}`,
    user_id: `10${place}`,
    user: { id: `10${place}`, name: `${name} Learner`, sortable_name: `Learner, ${name}` },
    assignment: assignment(),
    submission_comments: [
      comment({ id: `9${place}`, comment: `${name}: label both axes.` }),
      comment({ id: `8${place}`, author_id: `10${(place + 1) % 4}`, comment: 'By a peer.' }),
    ],
    rubric_assessment: { _1: { comments: `${name}: say why.`, points: 2 } },
  }),
);

test('a class of four, 1,000 times broken: everybody keeps their own words', () => {
  const random = seeded(7);
  const words = new Set(classList.flatMap(markersWords).map(String));
  let named = 0;
  for (let count = 0; count < 1000; count++) {
    const json = mutated(classList, random);
    const list = [answer(paths.assignment, assignment()), answer(paths.list, json)];
    const page = { urlStudentId: null, shownStudentName: null };
    const reading = readCanvas({ ...gathered(list, page), scope: 'class' }, blank());
    words.delete('By a peer.');
    expectHonest(reading, words, json);
    for (const { learner, text } of reading.items) {
      if (learner.userId === null) continue;
      named++;
      const others = people.filter((_, place) => learner.userId !== `10${place}`);
      expect(others.filter((name) => text.includes(name) || learner.name?.includes(name))).toEqual(
        [],
      );
    }
  }
  console.log(`  1000 broken classes: ${named} pieces under a name`);
  expect(named).toBeGreaterThan(4000);
});

test('the words themselves can be seen missing by this test', () => {
  const honest = readCanvas(
    gathered([answer(paths.submission, submission({ submission_comments: [] }))]),
    blank(),
  );
  expect(() => expectHonest(honest, new Set(['Label both axes.']), submission())).toThrow();
});
