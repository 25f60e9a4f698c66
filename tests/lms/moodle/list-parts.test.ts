import { describe, expect, test } from 'vitest';
import { readFixture } from './fixture-pages.ts';

type Change = (doc: Document) => void;

describe('a list that Moodle shows in parts says so', () => {
  const pages =
    (address: string): Change =>
    (doc) =>
      doc
        .querySelector('[role="main"]')
        ?.insertAdjacentHTML(
          'beforeend',
          '<nav class="pagination"><ul class="pagination" data-page-size="10">' +
            '<li class="page-item active" data-page-number="1"><a href="#" class="page-link">1</a></li>' +
            `<li class="page-item" data-page-number="2"><a href="${address}&amp;page=1" class="page-link">2</a></li></ul></nav>`,
        );

  test.each([
    ['grading-list', '/mod/assign/view.php?id=611&amp;action=grading'],
    ['grading-list-quick', '/mod/assign/view.php?id=611&amp;action=grading'],
    ['grader-report', '/grade/report/grader/index.php?id=31'],
  ] as const)('%s', (name, address) => {
    const whole = readFixture(name);
    expect(whole.notes).not.toContain('list-cut');
    const part = readFixture(name, pages(address));
    expect(part.notes).toContain('list-cut');
    expect(part.items).toEqual(whole.items);
  });
});

describe('the state of the marking in a list', () => {
  const filter: Change = (doc) =>
    doc
      .querySelector('[role="main"]')
      ?.insertAdjacentHTML('afterbegin', '<select name="workflowfilter"></select>');
  const noStates: Change = (doc) => {
    for (const state of doc.querySelectorAll('.inreview, .released')) state.remove();
  };

  test('is "not released" for every row that shows none where the page offers to choose by it', () => {
    const { items } = readFixture('grading-list', (doc) => {
      noStates(doc);
      filter(doc);
    });
    expect(new Set(items.map(({ released }) => released))).toEqual(new Set([false]));
  });

  test('of a lone row, too; without the offer nothing is said', () => {
    const alone: Change = (doc) => {
      noStates(doc);
      for (const row of doc.querySelectorAll('tbody > tr:not(.user502)')) row.remove();
    };
    expect(readFixture('grading-list', alone).items).toMatchObject([{ released: null }]);
    const offered: Change = (doc) => {
      alone(doc);
      filter(doc);
    };
    expect(readFixture('grading-list', offered).items).toMatchObject([{ released: false }]);
  });
});
