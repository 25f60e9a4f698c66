import { describe, expect, test } from 'vitest';
import { type MoodlePageKind, moodlePageKind, moodlePaths } from '#utils/lms/moodle/pages.ts';
import { bodyIds } from '#utils/lms/moodle/selectors.ts';
import { never, yes } from './page-addresses.ts';

const kinds = Object.keys(yes) as MoodlePageKind[];
const everyAddress = [...Object.values(yes).flat(), ...never];

/** A path glob as a browser's match pattern reads it: `*` is anything, the query included. */
const matches = (glob: string, url: URL) =>
  new RegExp(
    `^${glob
      .split('*')
      .map((part) => part.replace(/[.?]/g, '\\$&'))
      .join('.*')}$`,
  ).test(url.pathname + url.search);

describe.each(kinds)('%s', (kind) => {
  test.each(everyAddress)('%s', (address) => {
    const is = moodlePageKind(new URL(address)) === kind;
    expect(is, `Is ${address} a page of kind ${kind}?`).toBe(yes[kind].includes(address));
  });
});

test.each(Object.values(yes).flat())('the content script is registered on %s', (address) => {
  const globs = moodlePaths.flatMap((path) => [path, `/*${path}`]);
  expect(globs.some((glob) => matches(glob, new URL(address)))).toBe(true);
});

test.each(
  never.filter((address) => /login|quiz\/(?:attempt|start|summary|process|report)/.test(address)),
)('the content script is not registered on %s', (address) => {
  const globs = moodlePaths.flatMap((path) => [path, `/*${path}`]);
  expect(globs.some((glob) => matches(glob, new URL(address)))).toBe(false);
});

test('every kind has a body id', () => {
  expect(Object.keys(bodyIds).sort()).toEqual([...kinds].sort());
});
