import { describe, expect, test } from 'vitest';
import { fakeTarget } from '#tests/support/fake-records.ts';
import type { BankTemplate } from '#utils/domain/bank-template.ts';
import { emptyWording } from '#utils/domain/target.ts';
import { step } from '#utils/targets/rules/example-step.ts';
import {
  namesIn,
  namesLeft,
  templateOf,
  templatesFor,
  withTemplate,
} from '#utils/targets/template.ts';

const names = { own: 'Amira Khan', others: ['Will Brown', 'Mark O’Neill', 'Zoë Cole'] };
const found = (text: string) =>
  namesIn(text, names).map(({ start, end }) => text.slice(start, end));

describe('whose name a word may be', () => {
  test.each([
    ['Amira will show it to Khan', ['Amira', 'Khan']],
    ['show amira’s list to zoë', ['amira']],
    ['I will mark the brown parts', []],
    ['Mark each line. Will it fit?', []],
    ['I will show Will the list', ['Will']],
    ['Ask Zoë’s mentor', ['Zoë']],
    ['', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

const target = fakeTarget({
  statement: 'Amira will add two references with Zoë by Fri 11 December.',
  steps: [step('Mail amira@college.ac.uk'), step('Ring 07700 900123')],
  evidence: 'Khan has ticked it',
  why: '',
  work: 'Unit 5 report',
});

test('a template of a target has no name, mail, number, day, nor where it came from', () => {
  const words = templateOf(target, 'referencing', names);
  expect(words).toEqual({
    statement: '[name] will add two references with [name].',
    steps: ['Mail [mail]', 'Ring [number]'],
    evidence: '[name] has ticked it',
    why: '',
    ifThen: '',
    unit: 'Unit 5 report',
    theme: 'referencing',
  });
  expect(namesLeft(words, names)).toEqual([]);
  expect(namesLeft({ ...words, evidence: 'Khan and Khan tick' }, names)).toEqual(['Khan']);
});

const template = (some: Partial<BankTemplate>): BankTemplate => ({
  ...templateOf(target, 'referencing', names),
  id: '00000000-0000-4000-8000-000000000301',
  createdAt: '2026-11-23T10:00:00.000Z',
  updatedAt: '2026-11-23T10:00:00.000Z',
  rev: 1,
  ...some,
});

test('a wording begun from a template keeps its day, and what the template does not say', () => {
  const wording = { ...emptyWording(), statement: 'x', due: '2026-12-01', why: 'I like it' };
  const begun = withTemplate(wording, template({}), () => 'id');
  expect(begun).toMatchObject({ due: '2026-12-01', why: 'I like it' });
  expect(begun.steps).toEqual([
    { id: 'id', text: 'Mail [mail]', done: false },
    { id: 'id', text: 'Ring [number]', done: false },
  ]);
});

test('the bank is found by words in any order, this unit first', () => {
  const here = template({ unit: 'Unit 5', statement: 'Add page numbers', theme: 'layout' });
  const there = template({ unit: 'Unit 2', statement: 'Add headings', theme: 'layout' });
  expect(templatesFor([there, here], 'layout add', 'Unit 5')).toEqual([here, there]);
  expect(templatesFor([there, here], 'headings', 'Unit 5')).toEqual([there]);
  expect(templatesFor([there, here], 'harvard', null)).toEqual([]);
});
