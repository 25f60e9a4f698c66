import { describe, expect, it } from 'vitest';
import {
  newestIn,
  type ReleaseState,
  releaseFaults,
} from '#tests/support/run/packages/release-faults.ts';

const changelog = `# What is new

## 0.2.0 (2027-01-08)

- Reads another page.

## 0.1.0 (2026-11-30)

- The first.
`;

const ready: ReleaseState = {
  version: '0.2.0',
  lockVersion: '0.2.0',
  changelog,
  changed: [],
  taggedOn: null,
  head: 'abc',
  packed: { 'feedforward-0.2.0-chrome.zip': '0.2.0' },
};

describe('a release', () => {
  it('may go out when everything agrees', () => {
    expect(releaseFaults(ready)).toEqual([]);
    expect(releaseFaults({ ...ready, taggedOn: 'abc' })).toEqual([]);
  });

  it.each<[string, Partial<ReleaseState>, RegExp]>([
    ['a changed file', { changed: ['README.md'] }, /README\.md/],
    ['a version that no store takes', { version: '0.2.0-beta' }, /no version/],
    ['another version in the lockfile', { lockVersion: '0.1.0' }, /package-lock/],
    ['a changelog that is behind', { version: '0.3.0', lockVersion: '0.3.0' }, /CHANGELOG/],
    [
      'a changelog without words',
      { changelog: '## 0.2.0 (2027-01-08)\n\n## 0.1.0 (2026-11-30)\n- x' },
      /nothing/,
    ],
    ['a heading without a day', { changelog: '## 0.2.0\n\n- x' }, /no version/],
    ['a tag elsewhere', { taggedOn: 'def' }, /another commit/],
    ['a package of another version', { packed: { 'a.zip': '0.1.0' } }, /a\.zip/],
  ])('is held back by %s', (_, change, says) => {
    expect(releaseFaults({ ...ready, ...change }).join('\n')).toMatch(says);
  });

  it('says what the newest part of the changelog says', () => {
    expect(newestIn(changelog)).toEqual({
      version: '0.2.0',
      day: '2027-01-08',
      says: '- Reads another page.',
    });
  });
});
