import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCovered, originPattern, typedAddress } from '#utils/sites/origins.ts';

describe('the pattern asked for', () => {
  test.each([
    ['https://vle.example.ac.uk/moodle/mod/assign/view.php?id=1', 'https://vle.example.ac.uk/*'],
    ['https://vle.example.ac.uk:8443/x', 'https://vle.example.ac.uk/*'],
    ['http://127.0.0.1:5000/moodle/', 'http://127.0.0.1/*'],
    ['http://vle.example.ac.uk/', null],
    ['file:///home/a.html', null],
    ['chrome://settings', null],
    ['about:blank', null],
    ['', null],
    [undefined, null],
  ])('%s → %s', (address, pattern) => expect(originPattern(address)).toBe(pattern));
});

describe('what is covered', () => {
  test.each([
    ['https://vle.example.ac.uk', ['https://vle.example.ac.uk/*'], true],
    ['https://vle.example.ac.uk:8443', ['https://vle.example.ac.uk/*'], true],
    ['http://vle.example.ac.uk', ['https://vle.example.ac.uk/*'], false],
    ['https://evil-example.ac.uk', ['https://example.ac.uk/*'], false],
    ['https://a.example.ac.uk', ['https://*.example.ac.uk/*'], true],
    ['https://example.ac.uk', ['https://*.example.ac.uk/*'], true],
    ['https://evilexample.ac.uk', ['https://*.example.ac.uk/*'], false],
    ['https://anything.example', ['https://*/*'], true],
    ['http://127.0.0.1:5000', ['http://127.0.0.1/*'], true],
    ['https://vle.example.ac.uk', [], false],
    ['null', ['https://*/*'], false],
  ])('%s by %j: %s', (origin, patterns, covered) =>
    expect(isCovered(origin, patterns)).toBe(covered),
  );

  test('what was asked for covers the page it was asked on', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (address) => {
        const pattern = originPattern(address);
        expect(pattern && isCovered(new URL(address).origin, [pattern])).toBe(true);
      }),
    );
  });
});

test.each([
  ['vle.example.ac.uk', 'https://vle.example.ac.uk/*'],
  [' vle.example.ac.uk/moodle/my/ ', 'https://vle.example.ac.uk/*'],
  ['https://college.instructure.com/courses/3', 'https://college.instructure.com/*'],
  ['http://127.0.0.1:5000/moodle', 'http://127.0.0.1/*'],
  ['http://vle.example.ac.uk', null],
  ['file:///home/a.html', null],
  ['javascript:alert(1)', null],
  ['', null],
  ['two words', null],
])('an address typed as %j → %s', (typed, pattern) =>
  expect(originPattern(typedAddress(typed))).toBe(pattern),
);
