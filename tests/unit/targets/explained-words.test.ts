import { describe, expect, test } from 'vitest';
import { type AwardingBody, awardingBodies } from '#utils/domain/awarding-body.ts';
import { emptyWording } from '#utils/domain/target.ts';
import { say } from '#utils/i18n/t.ts';
import { commandWords, meaningFor } from '#utils/plain-words/command-words.ts';
import { explainedWords } from '#utils/targets/explained-words.ts';
import { jargon } from '#utils/targets/rules/jargon.ts';
import { autumn } from './autumn.ts';

const plainOf = (text: string, body: AwardingBody | null) =>
  explainedWords(text, body).map(({ word, plain }) => `${word}: ${plain}`);

test.each([
  [null, 'discuss: look at more than one side'],
  ['btec-l3', 'discuss: look at more than one side; a conclusion is not needed'],
  ['city-and-guilds', 'discuss: give a range of views'],
] as const)('a command word means what the awarding body says: %s', (body, said) =>
  expect(plainOf('M2: discuss both sites', body)).toEqual([said]),
);

test('each once, in the order of the text, and no names of things', () =>
  expect(plainOf('Evaluate and justify; your evaluation of the SWOT analysis', null)).toEqual([
    'Evaluate: good points, bad points, proof, then your decision',
    'justify: say why your choice is the best one, with proof',
  ]));

test('every word has a meaning for every body, short enough for brackets', () => {
  for (const word of commandWords)
    for (const body of [null, ...awardingBodies])
      expect(meaningFor(word, body).length).toBeLessThanOrEqual(80);
});

describe('the mentor’s own terms', () => {
  const glossary = [
    { term: 'EPA', plain: 'the last test of your apprenticeship' },
    { term: 'analyse', plain: 'look at each part' },
    { term: 'rationale', plain: '' },
  ];
  const heard = (statement: string) =>
    jargon
      .check({ ...emptyWording(), statement }, { ...autumn, glossary })
      .map((finding) => say(finding.say));

  test('are explained, before the built-in meaning', () => {
    expect(
      explainedWords('Analyse two EPAs', 'btec-l3', glossary).map(({ plain }) => plain),
    ).toEqual(['look at each part', 'the last test of your apprenticeship']);
    expect(heard('Book a mock EPA')).toEqual([
      '“EPA” may be a new word. It means: the last test of your apprenticeship',
    ]);
    expect(heard('Analyse two adverts')[0]).toContain('look at each part');
  });

  test('without plain words they are known here, and nothing is said', () =>
    expect(heard('Write a rationale')).toEqual([]));

  test('a new list is read anew', () => {
    expect(heard('Bring my PLR')).toEqual([]);
    const more = { ...autumn, glossary: [...glossary, { term: 'PLR', plain: 'your record' }] };
    expect(jargon.check({ ...emptyWording(), statement: 'Bring my PLR' }, more)).toHaveLength(1);
  });
});
