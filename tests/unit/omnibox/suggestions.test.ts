import { describe, expect, test } from 'vitest';
import { FAKE_SITE, fakeLearner } from '#tests/support/fake-records.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { chosenLearner, suggestions } from '#utils/omnibox/suggestions.ts';

const idOf = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const named = (n: number, name: string, some: Partial<Learner> = {}): Learner =>
  fakeLearner({
    id: idOf(n),
    name,
    identities: [{ site: FAKE_SITE, userId: `${40 + n}`, idNumber: `MBC${n}` }],
    ...some,
  });

const zoe = named(1, 'Zoë Novák', { groups: ['HSC-1'], misRef: '004711' });
const jamie = named(2, 'Jamie Okoro');
const otherJamie = named(3, 'Jamie Okoro');
const gone = named(4, 'Zoe Ahmed', { archived: true });
const all = [zoe, jamie, otherJamie, gone];
const shown = (typed: string) => suggestions(all, typed).map(({ content }) => content);

describe('what is offered', () => {
  test.each([
    ['zoe', ['Zoë Novák']],
    ['nov zo', ['Zoë Novák']],
    ['hsc-1', ['Zoë Novák']],
    ['004711', ['Zoë Novák']],
    ['jamie', ['Jamie Okoro (MBC2)', 'Jamie Okoro (MBC3)']],
    ['mbc3', ['Jamie Okoro (MBC3)']],
    ['ahmed', []],
    ['  ', []],
  ])('%j', (typed, names) => expect(shown(typed)).toEqual(names));

  test('no more than the browser has room for', () => {
    const crowd = Array.from({ length: 9 }, (_, n) => named(n, `Ann ${n}`));
    expect(suggestions(crowd, 'ann')).toHaveLength(6);
  });

  test('a name is never markup', () => {
    const [only] = suggestions([named(1, '<url>A & B</url>')], 'url');
    expect(only?.description).not.toMatch(/[<>&]/);
  });
});

describe('whom a choice stands for', () => {
  test.each([
    ['Zoë Novák', idOf(1)],
    ['zoe', idOf(1)],
    ['Jamie Okoro (MBC3)', idOf(3)],
    // Two of them: nobody is opened rather than one of the two.
    ['Jamie Okoro', null],
    ['Zoe Ahmed', null],
    ['', null],
    ['nobody', null],
  ])('%j', (entered, id) => expect(chosenLearner(all, entered)?.id ?? null).toBe(id));

  test('two who cannot be told apart are not told apart', () => {
    const twins = [1, 2].map((n) => named(n, 'Sam Lee', { identities: [] }));
    expect(chosenLearner(twins, 'Sam Lee')).toBeNull();
  });
});
