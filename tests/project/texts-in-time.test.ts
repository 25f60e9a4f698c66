import { expect, test } from 'vitest';
import { firstTexts } from '#utils/i18n/first-texts.ts';
import { restTexts } from '#utils/i18n/rest-texts.ts';
import { importsOf, read, repositoryFiles } from './source-files.ts';

const REST = 'utils/i18n/rest-texts.ts';
const sources = new Set(
  repositoryFiles().filter((path) =>
    /^(utils|components|entrypoints)\/.*(?<!\.d)\.tsx?$/.test(path),
  ),
);
const keysOf = (parts: readonly object[]): string[] => parts.flatMap((part) => Object.keys(part));
const first = new Set(keysOf(firstTexts));
const rest = keysOf(restTexts).filter((key) => !first.has(key));

/** Its keys stand in the list that the workspace asks for, which comes with the store. */
const isOfToday = (path: string): boolean => path.startsWith('utils/today/');

/** What a file needs before it runs, and what it, or that, asks for later. */
function reachOf(file: string) {
  const reach = new Set<string>();
  const later = new Set<string>();
  const follow = (path: string): void => {
    if (reach.has(path) || !sources.has(path)) return;
    reach.add(path);
    for (const { to, isTypeOnly, isLate } of importsOf(path)) {
      if (isTypeOnly) continue;
      if (isLate) later.add(to);
      else follow(to);
    }
  };
  follow(file);
  return { reach, later };
}

/** The texts that a file names, whole or by how they begin. */
function named(path: string): string[] {
  const source = read(path);
  const begun = [...source.matchAll(/`([a-z]\w*\.[\w.-]*)\$\{/g)].map(([, begin = '']) => begin);
  return rest.filter(
    (key) => source.includes(`'${key}'`) || begun.some((begin) => key.startsWith(begin)),
  );
}

/** Which texts are named by what runs, though they come only with the rest. */
const missing = (reach: Set<string>): string[] =>
  [...reach]
    .filter((path) => !path.startsWith('utils/i18n/') && !isOfToday(path))
    .flatMap((path) => named(path).map((key) => `${path}: ${key}`));

const entries = [
  'background/index.ts',
  ...['popup', 'panel', 'sidepanel', 'workspace'].map((page) => `${page}/main.tsx`),
];

test('there is a rest', () => expect(rest.length).toBeGreaterThan(900));

test.each(entries)('entrypoints/%s has every text that it may say before it may', (name) => {
  const { reach, later } = reachOf(`entrypoints/${name}`);
  if (reach.has(REST)) return;
  expect(missing(reach)).toEqual([]);
  const asked = [...later];
  expect(asked).not.toEqual([]);
  for (const file of asked) {
    const late = reachOf(file);
    if (late.reach.has(REST)) continue;
    expect(missing(late.reach), file).toEqual([]);
    for (const next of late.later) if (!asked.includes(next)) asked.push(next);
  }
});

test('the panel starts without the rest', () => {
  for (const page of ['panel', 'sidepanel'])
    expect(reachOf(`entrypoints/${page}/main.tsx`).reach.has(REST), page).toBe(false);
});
