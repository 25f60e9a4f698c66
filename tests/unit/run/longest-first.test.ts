import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LONG, placeOf } from '#tests/support/run/longest-first.ts';

const files = globSync('tests/**/*.test.{ts,tsx}', { exclude: ['**/node_modules/**'] }).map(
  (file) => `/repository/${file.replaceAll('\\', '/')}`,
);

test.each(LONG)('%s is one file', (name) => {
  expect(files.filter((file) => placeOf(file) === LONG.indexOf(name))).toHaveLength(1);
});

test('every other file comes behind them', () => {
  expect(files.filter((file) => placeOf(file) < LONG.length)).toHaveLength(LONG.length);
  expect(placeOf('/repository/tests/e2e/locked.test.ts')).toBe(LONG.length);
});
