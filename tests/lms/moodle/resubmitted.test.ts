import { expect, test } from 'vitest';
import { readFixture } from './fixture-pages.ts';

/** Moodle's sign takes the place of its "marked" in the status of a row. */
const handedInAgain = (row: number) => (doc: Document) => {
  const status = doc.querySelectorAll('#submissions td.status .submissioninfo')[row];
  status?.querySelector('.submissiongraded')?.remove();
  const sign = doc.createElement('div');
  sign.className = 'gradingreminder';
  sign.textContent = 'ἀλφα βητα';
  status?.append(sign);
};

test('work that was handed in again since it was marked is said to be so', () => {
  expect(readFixture('grading-list').notes).not.toContain('resubmitted-since');
  expect(readFixture('grading-list', handedInAgain(0)).notes).toContain('resubmitted-since');
});

test('not where there are no words on it', () => {
  expect(readFixture('grading-list', handedInAgain(3)).notes).not.toContain('resubmitted-since');
});

test('a teacher’s comment that looks like the sign is none', () => {
  const { notes } = readFixture('grading-list', (doc) => {
    doc.querySelector('#submissions tbody td p')?.classList.add('gradingreminder');
  });
  expect(notes).not.toContain('resubmitted-since');
});
