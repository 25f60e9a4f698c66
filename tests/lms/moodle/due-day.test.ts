import { describe, expect, test } from 'vitest';
import { completeMoodle } from '#utils/lms/moodle/complete.ts';
import { printedDay } from '#utils/lms/moodle/printed-due.ts';
import { openSavedPage } from '../support/saved-page.ts';
import { type FixtureName, readFixture } from './fixture-pages.ts';

const blank = openSavedPage('<!doctype html><p>', new URL('https://vle.brookdale.example/'));
const DUE = 'Due: Friday, 4 December 2026, 11:59 PM';
const EXTENDED = 'Friday, 11 December 2026, 11:59 PM';

describe('a date as Moodle prints it', () => {
  test.each([
    ['en', 'Monday, 9 November 2026, 3:45 PM', '2026-11-09'],
    ['en', 'Due date: 9 November 2026, 3:45 PM', '2026-11-09'],
    ['en-us', 'Monday, November 9, 2026, 3:45 PM', '2026-11-09'],
    ['cy', 'Dydd Llun, 9 Tachwedd 2026, 3:45 PM', '2026-11-09'],
    ['de', 'Montag, 9. November 2026, 15:45', '2026-11-09'],
    ['pl', 'poniedziałek, 9 listopada 2026, 15:45', '2026-11-09'],
    ['hu', '2026. november 9., hétfő, 15:45', '2026-11-09'],
    // The weekday of another day: one of the two is a slip.
    ['en', 'Tuesday, 9 November 2026, 3:45 PM', null],
    ['en', '31 November 2026, 3:45 PM', null],
    ['en', '9 November 2026', null],
    ['en', 'Group 9 November 2026', null],
    ['en', '9 Нобемпер 2026, 3:45 PM', null],
    ['en', 'from 9 November to 4 December 2026, 3:45 PM', null],
    ['en', 'NFC2410017, learner01@college.example', null],
    ['no_such-language!', '9 November 2026, 3:45 PM', null],
    ['', '9 November 2026, 3:45 PM', null],
  ])('%s: %s', (lang, text, day) => expect(printedDay(text, lang)).toBe(day));
});

/** The due days that the extension makes of a page. */
function dueOn(name: FixtureName, change: (doc: Document) => void = () => {}) {
  const { items } = completeMoodle(readFixture(name, change), [], blank);
  expect(items.length).toBeGreaterThan(0);
  return [...new Set(items.map((item) => item.dueOn))];
}

/** Puts dates above the page's own part, as Moodle does. */
const withDates =
  (...lines: string[]) =>
  (doc: Document) => {
    const dates = doc.createElement('div');
    dates.className = 'activity-dates';
    dates.innerHTML = lines.map((line) => `<div>${line}</div>`).join('');
    doc.querySelector('[role="main"]')?.before(dates);
  };

/** Rows of the status: those above the time that is left, and the day of the last change below. */
const withRows = (doc: Document, ...above: string[]) => {
  const row = (value: string, name = '') => {
    const cells = [doc.createElement('th'), doc.createElement('td')];
    cells.at(-1)?.append(value);
    cells.at(-1)?.setAttribute('class', `${name} cell`);
    const line = doc.createElement('tr');
    line.append(...cells);
    doc.querySelector('.submissionstatustable tbody')?.append(line);
  };
  for (const value of above) row(value);
  row('submitted early', 'earlysubmission');
  row('Sunday, 20 December 2026, 9:00 AM');
};

describe('when the work must be in', () => {
  test('stands under the name where one learner is marked, in whatever words', () => {
    expect(dueOn('grader-rubric')).toEqual(['2026-03-02']);
    const relabelled = dueOn('grader-guide', (doc) => {
      const small = [...doc.querySelectorAll('[data-region="user-info"] small')].at(-1);
      if (small) small.textContent = 'ἀλφα: 2 March 2026, 3:45 PM';
    });
    expect(relabelled).toEqual(['2026-03-02']);
  });

  test('is not said where no date stands there, but who the learner is', () => {
    const without = dueOn('grader-rubric', (doc) =>
      [...doc.querySelectorAll('[data-region="user-info"] em')].at(-1)?.remove(),
    );
    expect(without).toEqual([undefined]);
    expect(dueOn('grader-anonymous')).toEqual([undefined]);
  });

  test('stands above a learner’s own page', () => {
    expect(dueOn('learner-marked', withDates(DUE))).toEqual(['2026-12-04']);
    const both = withDates('ἀλφα: Monday, 2 November 2026, 9:00 AM', `β: ${DUE.slice(4)}`);
    expect(dueOn('learner-marked', both)).toEqual(['2026-12-04']);
  });

  test('is not told from the day of opening by its place alone', () => {
    expect(dueOn('learner-marked', withDates(`ἀλφα: ${DUE.slice(4)}`))).toEqual([undefined]);
    expect(dueOn('learner-marked', withDates(`Opened: ${DUE.slice(4)}`))).toEqual([undefined]);
    const turned = withDates(DUE, 'Opened: Monday, 2 November 2026, 9:00 AM');
    expect(dueOn('learner-marked', turned)).toEqual([undefined]);
  });

  test('is the extension’s day where the learner has one, never the day of the last change', () => {
    const extended = (doc: Document) => {
      withDates(DUE)(doc);
      withRows(doc, 'Group of Friday', EXTENDED);
    };
    expect(dueOn('learner-marked', extended)).toEqual(['2026-12-11']);
    const plain = (doc: Document) => {
      withDates(DUE)(doc);
      withRows(doc);
    };
    expect(dueOn('learner-marked', plain)).toEqual(['2026-12-04']);
  });

  test('leaves nothing of the printed words behind', () =>
    expect(completeMoodle(readFixture('grader-rubric'), [], blank)).not.toHaveProperty(
      'printedDue',
    ));
});
