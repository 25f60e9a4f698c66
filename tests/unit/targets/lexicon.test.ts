import { describe, expect, test } from 'vitest';
import { emptyWording } from '#utils/domain/target.ts';
import { commandWords, notCommands } from '#utils/plain-words/command-words.ts';
import { plainVerbs, plainWords, termsToExplain } from '#utils/plain-words/swaps.ts';
import { actionsIn } from '#utils/targets/language/actions.ts';
import { namesChecker, namesProduct } from '#utils/targets/language/evidence.ts';
import { bigThings } from '#utils/targets/lexicon/big-things.ts';
import { checkers, products } from '#utils/targets/lexicon/evidence-words.ts';
import { observableVerbs } from '#utils/targets/lexicon/observable-verbs.ts';
import { negatives } from '#utils/targets/lexicon/openers.ts';
import { fixedPairs } from '#utils/targets/lexicon/pairs.ts';
import { vagueVerbs } from '#utils/targets/lexicon/vague-verbs.ts';
import { allRules } from '#utils/targets/rules/all.ts';
import { autumn } from './autumn.ts';

const heard = (name: string, statement: string) =>
  allRules
    .filter((rule) => rule.name === name)
    .flatMap((rule) => rule.check({ ...emptyWording(), statement }, autumn));
const missed = (rows: string[], finds: (row: string) => boolean): string[] =>
  rows.filter((row) => !finds(row));

describe('every row is found where it should be', () => {
  test('vague verbs', () =>
    expect(
      missed(
        vagueVerbs.map(({ verb }) => verb),
        (verb) => heard('vague-verb', `I will ${verb}.`).length === 1,
      ),
    ).toEqual([]));

  test('observable verbs', () =>
    expect(
      missed(
        observableVerbs.map(({ verb }) => verb),
        (verb) => actionsIn(`I will ${verb} this thing`)[0]?.kind === 'seen',
      ),
    ).toEqual([]));

  test('negatives', () =>
    expect(missed(negatives, (words) => actionsIn(`${words} things`)[0]?.kind === 'not')).toEqual(
      [],
    ));

  test('things too big', () =>
    expect(
      missed(
        [...bigThings()].map(([phrase]) => phrase),
        (phrase) => heard('huge', `I will improve ${phrase}`).length === 1,
      ),
    ).toEqual([]));

  test('products, one and many; people', () => {
    expect(missed(products, (noun) => namesProduct(`the ${noun}.`))).toEqual([]);
    expect(missed(['photos', 'essays', 'diaries', 'quizzes'].slice(0, 3), namesProduct)).toEqual(
      [],
    );
    expect(missed(checkers, (who) => namesChecker(`with my ${who}`))).toEqual([]);
  });

  test('hard words, and their plain twin is not hard itself', () => {
    const rows = [...plainVerbs, ...plainWords];
    expect(
      missed(
        rows.map(({ hard }) => hard),
        (hard) => heard('jargon', `we ${hard} it`).length === 1,
      ),
    ).toEqual([]);
    expect(rows.filter(({ plain }) => heard('jargon', plain).length > 0)).toEqual([]);
    const terms = termsToExplain.flatMap((row) => row.terms);
    expect(missed(terms, (term) => heard('jargon', `about ${term} now`).length === 1)).toEqual([]);
  });

  test('command words, and where they are none', () => {
    const forms = commandWords.filter((row) => !row.isEveryday).flatMap((row) => row.forms);
    expect(missed(forms, (form) => heard('jargon', `do ${form} now`).length === 1)).toEqual([]);
    expect(missed(notCommands, (name) => heard('jargon', `do a ${name}`).length === 0)).toEqual([]);
  });

  test('fixed pairs are one thing', () =>
    expect(
      missed(fixedPairs, (pair) => heard('several', `Improve the ${pair}`).length === 0),
    ).toEqual([]));
});

test('no row is listed twice', () => {
  for (const rows of [
    vagueVerbs.map(({ verb }) => verb),
    observableVerbs.map(({ verb }) => verb),
    products,
    checkers,
    [...plainVerbs, ...plainWords].map(({ hard }) => hard),
    [...vagueVerbs, ...observableVerbs].map(({ verb }) => verb),
  ]) {
    expect(rows.filter((row, i) => rows.indexOf(row) !== i)).toEqual([]);
  }
});

test.each([
  ['jargon', 'Ask Olivia about the utiliser and the viaduct'],
  ['vague-verb', 'Write three lines about workon and improvements'],
  ['jargon', 'Put the pages in order. To finish, staple them'],
  ['negative', 'Donate never-ending story books'],
])('%s finds no word inside another, nor across a full stop: %s', (rule, statement) =>
  expect(heard(rule, statement)).toEqual([]),
);

test.each([
  ['Utilising 3 sources, write a page', 'Using 3 sources, write a page'],
  ['I UTILISED a page', 'I USED a page'],
  ['Print it in order to read it', 'Print it to read it'],
  ['Going forward, print it', 'Print it'],
])('a hard word is swapped in its own form: %s', (statement, mended) => {
  const [finding] = heard('jargon', statement);
  expect(finding?.mend?.apply({ ...emptyWording(), statement }).statement).toBe(mended);
});
