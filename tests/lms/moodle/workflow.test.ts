import { describe, expect, test } from 'vitest';
import { readFixture } from './fixture-pages.ts';

/** Moodle's box of the states that this viewer may choose, with the one that is chosen; none = another state. */
const states = (name: string, chosen: string | null): string =>
  `<select name="${name}">${['', 'inmarking', 'released']
    .map((state) => `<option value="${state}"${state === chosen ? ' selected' : ''}>x</option>`)
    .join('')}</select>`;

const cases: [string | null, boolean][] = [
  ['released', true],
  ['inmarking', false],
  ['', false],
  [null, false],
];

describe('marking that goes through states is held back until it is said to be released', () => {
  test.each(cases)('on the grader: %s', (state, released) => {
    const { items } = readFixture('grader-rubric', (doc) => {
      doc
        .querySelector('form.gradeform')
        ?.insertAdjacentHTML('beforeend', states('workflowstate', state));
    });
    expect(new Set(items.map((item) => item.released))).toEqual(new Set([released]));
  });

  test.each(cases)('in a list with quick grading: %s', (state, released) => {
    const { items } = readFixture('grading-list-quick', (doc) => {
      doc
        .querySelector('tr.user501 td.status')
        ?.insertAdjacentHTML('beforeend', states('quickgrade_501_workflowstate', state));
    });
    expect(items.map((item) => item.released)).toEqual([released, false]);
  });
});
