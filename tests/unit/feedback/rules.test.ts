import { describe, expect, test } from 'vitest';
import { gerundOf, participleOf } from '#utils/feedback/classify/verb-forms.ts';
import { askedRows } from '#utils/feedback/draft/rows-asked.ts';
import { contrastRows } from '#utils/feedback/draft/rows-contrasts.ts';
import { extentRows } from '#utils/feedback/draft/rows-extent.ts';
import { faultRows } from '#utils/feedback/draft/rows-faults.ts';
import { gapRows } from '#utils/feedback/draft/rows-gaps.ts';
import { habitRows } from '#utils/feedback/draft/rows-habits.ts';
import { noteRows } from '#utils/feedback/draft/rows-notes.ts';
import { requestRows } from '#utils/feedback/draft/rows-requests.ts';
import { wishedRows } from '#utils/feedback/draft/rows-wished.ts';
import { actionCues } from '#utils/feedback/rules/action.ts';
import { gradeCues } from '#utils/feedback/rules/grades.ts';
import { headings } from '#utils/feedback/rules/headings.ts';
import { praiseCues } from '#utils/feedback/rules/praise.ts';
import { accomplishments, praiseWords } from '#utils/feedback/rules/praise-words.ts';
import { rankSigns } from '#utils/feedback/rules/rank-signs.ts';
import { sensitiveCues } from '#utils/feedback/rules/sensitive.ts';
import { sensitiveTopics, topicsIn } from '#utils/feedback/rules/sensitive-topics.ts';
import { idleQuestions, setAsideCues } from '#utils/feedback/rules/set-aside.ts';
import { themes } from '#utils/feedback/rules/themes.ts';
import { nounsToo, verbs } from '#utils/feedback/rules/verbs.ts';
import { headingAt } from '#utils/feedback/segment/headings.ts';

const cueLists = {
  actionCues,
  gradeCues,
  idleQuestions,
  praiseCues,
  sensitiveCues,
  setAsideCues,
  rankSigns,
  themes,
};

describe.each(Object.entries(cueLists))('%s', (_list, cues) => {
  test.each(cues.map((cue) => [cue.name, cue] as const))('%s fits its example', (_name, cue) => {
    expect(cue.example).toMatch(cue.pattern);
  });

  test('names are used once, patterns keep no state', () => {
    expect(new Set(cues.map((cue) => cue.name)).size).toBe(cues.length);
    expect(cues.filter((cue) => /[gy]/.test(cue.pattern.flags))).toEqual([]);
  });
});

describe.each([
  ['asked', askedRows],
  ['wished', wishedRows],
  ['requests', requestRows],
  ['gaps', gapRows],
  ['contrasts', contrastRows],
  ['extent', extentRows],
  ['faults', faultRows],
  ['habits', habitRows],
  ['notes', noteRows],
])('rewriting %s', (_list, rows) => {
  test.each(rows.map((row) => [row.name, row] as const))('%s turns its example', (_name, row) => {
    const found = row.pattern.exec(row.from);
    expect(found && row.write(found)?.replace(/\s+/g, ' ').trim()).toBe(row.to);
  });
});

test.each(headings.map((row) => [row.name, row] as const))('heading %s is found', (_name, row) => {
  const text = `${row.example} `;
  expect(headingAt(`${text}the rest`, { start: 0, end: text.length + 8 })?.section).toBe(
    row.section,
  );
});

test.each(sensitiveTopics.map((row) => [row.name, row] as const))(
  'topic %s is in its example',
  (_name, row) => {
    expect(topicsIn(row.example).map(({ name }) => name)).toContain(row.name);
  },
);

test('words that are nouns too are verbs on the list', () => {
  expect([...nounsToo].filter((word) => !verbs.has(word))).toEqual([]);
});

test.each([
  ['write', 'writing', 'written'],
  ['plan', 'planning', 'planned'],
  ['copy', 'copying', 'copied'],
  ['use', 'using', 'used'],
  ['tie', 'tying', 'tied'],
])('%s → %s, %s', (verb, gerund, participle) => {
  expect([gerundOf(verb), participleOf(verb)]).toEqual([gerund, participle]);
});

test('word lists hold single words in small letters', () => {
  const words = [...Object.values(praiseWords).flat(), ...accomplishments, ...verbs];
  expect(words.filter((word) => !/^[a-z]+(?:-[a-z]+)*$/.test(word))).toEqual([]);
});
