import { expect, test } from 'vitest';
import {
  NOTICE_FILE,
  notice,
  PARTS_FILE,
  partsList,
  pinned,
  withoutLicence,
} from '#tests/support/run/notice.ts';
import { read } from './source-files.ts';

/** May stand in what is given away under MIT. A library under another one is talked about first. */
const FITTING = ['MIT', 'Apache-2.0', 'MPL-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

test('the notices are those of what is pinned: npm run notice writes them', () =>
  expect(read(NOTICE_FILE)).toBe(notice()));

test('the parts list is that of what is pinned: npm run notice writes it', () =>
  expect(read(PARTS_FILE)).toBe(partsList()));

test('every library in the packages has a licence that fits, and its text', () => {
  const shipped = pinned().filter(({ isShipped }) => isShipped);
  expect(shipped.length).toBeGreaterThan(3);
  expect(shipped.filter(({ license }) => !FITTING.includes(license ?? ''))).toEqual([]);
  expect(withoutLicence()).toEqual([]);
});

test('few libraries are in the packages: one more is a decision (docs/decisions.md)', () =>
  expect(
    pinned()
      .filter(({ isShipped }) => isShipped)
      .map(({ name }) => name),
  ).toEqual(['dexie', 'fflate', 'papaparse', 'preact', 'webextension-polyfill', 'zod']));

test('everything pinned is pinned by its content', () =>
  expect(
    pinned()
      .filter(({ integrity }) => !integrity)
      .map(({ name }) => name),
  ).toEqual([]));
