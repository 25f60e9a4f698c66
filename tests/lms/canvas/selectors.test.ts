// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as selectors from '#utils/lms/canvas/selectors.ts';
import { shownStudentName } from '#utils/lms/canvas/shown-name.ts';
import { parse } from './support.ts';

const folder = join(import.meta.dirname, 'fixtures');
/** Small pages of our own with made-up people. */
const open = (name: string): Document => parse(readFileSync(join(folder, `${name}.html`), 'utf8'));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

const { assignmentPage, gradesPage, observed, speedGrader, submissionPage, tray } = selectors;

/** Each selector, and on which pages it is found how often; on all the others it is not found at all. */
const counts: [string, string, Record<string, number>][] = [
  ['speedGrader.selected', speedGrader.selected, { 'speedgrader-new': 1 }],
  ['speedGrader.classicSelected', speedGrader.classicSelected, { 'speedgrader-classic': 1 }],
  ['speedGrader.comment', speedGrader.comment, { 'speedgrader-classic': 2 }],
  ['speedGrader.commentAuthor', speedGrader.commentAuthor, { 'speedgrader-classic': 3 }],
  ['speedGrader.commentText', speedGrader.commentText, { 'speedgrader-classic': 3 }],
  ['observed.picker', observed.picker, { 'assignment-observed': 1 }],
  ['observed.label', observed.label, { 'assignment-observed-one': 1 }],
  ['tray.box', tray.box, { 'gradebook-tray': 1 }],
  ['tray.name', tray.name, { 'gradebook-tray': 1 }],
  ['submissionPage.time', submissionPage.time, { submission: 1 }],
  ['submissionPage.crumb', submissionPage.crumb, { submission: 1 }],
  ['submissionPage.heading', submissionPage.heading, { submission: 2 }],
  ['submissionPage.comment', submissionPage.comment, { submission: 1 }],
  ['submissionPage.commentAuthor', submissionPage.commentAuthor, { submission: 2 }],
  ['assignmentPage.comment', assignmentPage.comment, { 'assignment-observed': 2 }],
  ['assignmentPage.commentAuthor', assignmentPage.commentAuthor, { 'assignment-observed': 2 }],
  ['assignmentPage.commentText', assignmentPage.commentText, { 'assignment-observed': 2 }],
  ['gradesPage.menu', gradesPage.menu, { grades: 1 }],
  ['gradesPage.workLink', gradesPage.workLink, { grades: 2 }],
];

test.each(counts)('%s (%s)', (_, selector, found) => {
  const here = names.map((name) => [name, open(name).querySelectorAll(selector).length]);
  expect(Object.fromEntries(here.filter(([, times]) => times !== 0))).toEqual(found);
});

test.each([
  ['speedgrader-classic', 'speedgrader'],
  ['speedgrader-new', 'speedgrader'],
  ['submission', 'submission-details'],
  ['assignment-observed', 'assignment'],
  ['assignment-observed-one', 'assignment'],
  ['grades', 'grades'],
  ['gradebook-tray', 'gradebook'],
])('%s: whose it is', (name, pageKind) => {
  expect(shownStudentName(open(name), pageKind)).toBe('Ffion Rees');
});

test('a gradebook without its tray is about nobody', () => {
  expect(shownStudentName(open('gradebook'), 'gradebook')).toBeNull();
});

describe('no selector leans on what changes between languages, themes and releases', () => {
  const all = JSON.stringify(selectors);
  test.each([/css-\w/, /aria-label/, /title=/, /\[class/])('%s', (fragile) => {
    expect(all).not.toMatch(fragile);
  });
});
