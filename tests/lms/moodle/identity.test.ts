import { describe, expect, test } from 'vitest';
import type { Reading } from '#utils/domain/reading.ts';
import { type FixtureName, fixtureAddresses, fixtureNames, readFixture } from './fixture-pages.ts';

const at = (doc: Document, selector: string): Element => {
  const found = doc.querySelector(selector);
  if (!found) throw new Error(`the fixture has no ${selector}`);
  return found;
};
const set = (selector: string, name: string, value: string) => (doc: Document) =>
  at(doc, selector).setAttribute(name, value);
const remove = (selector: string) => (doc: Document) => {
  for (const found of [...doc.querySelectorAll(selector)]) found.remove();
};
const userIds = ({ items }: Reading) => items.map(({ learner }) => learner.userId);

describe('the grader between two learners gives nothing and asks to be read again', () => {
  const form = 'input[name^="_qf__"]';
  const places: [string, (doc: Document) => void][] = [
    ['panel', set('[data-region="user-info"]', 'data-userid', '502')],
    ['form', set(form, 'name', '_qf__mod_assign_grade_form_502')],
    ['form of nobody', set(form, 'name', '_qf__mod_assign_grade_form_0')],
    ['link', set('[data-region="user-info"] a', 'href', '/user/view.php?id=502&course=31')],
    ['selector', set('[data-action="change-user"]', 'data-selected', '502')],
    ['fading panel', set('[data-region="user-info"]', 'style', 'opacity: 0.4;')],
    ['fading form', set('[data-region="grade"]', 'style', 'display: none;')],
    ['empty panel', (doc) => at(doc, '[data-region="user-info"]').replaceChildren()],
    ['no panel yet', remove('[data-region="user-info"]')],
    ['no form yet', remove('form')],
    ['two forms', (doc) => at(doc, form).after(at(doc, form).cloneNode())],
    ['hidden userid of the form', set('input[name="userid"]', 'value', '502')],
  ];
  test.each(places)('%s', (place, change) => {
    const reading = readFixture('grader-rubric', change);
    if (place === 'hidden userid of the form') {
      expect(userIds(reading)).toEqual(['501', '501']);
      return;
    }
    expect(reading).toMatchObject({
      answer: 'layout-changed',
      items: [],
      notes: ['learner-changing'],
    });
    expect(reading.missing).toContain('learner-changing');
  });

  test('address', () => {
    const address = fixtureAddresses['grader-rubric'].replace('501', '502');
    expect(readFixture('grader-rubric', undefined, address).notes).toEqual(['learner-changing']);
  });

  test('an address without a learner is no contradiction', () => {
    const address = fixtureAddresses['grader-rubric'].replace('&userid=501', '');
    expect(userIds(readFixture('grader-rubric', undefined, address))).toEqual(['501', '501']);
  });

  test('anonymous, too', () => {
    const change = set(form, 'name', '_qf__mod_assign_grade_form_502');
    expect(readFixture('grader-anonymous', change).items).toEqual([]);
  });
});

describe('one place alone names nobody', () => {
  const cases: [string, FixtureName, (doc: Document) => void][] = [
    [
      'own page, furniture gone',
      'learner-marked',
      remove('#nav-notification-popover-container, .logininfo'),
    ],
    ['own page, one piece of furniture', 'learner-marked', remove('script, .logininfo')],
    [
      'own page, two viewers',
      'learner-marked',
      set('#nav-notification-popover-container', 'data-userid', '9'),
    ],
    [
      'list, class alone',
      'grading-list-quick',
      (doc) => {
        remove('input, .username a')(doc);
        for (const box of doc.querySelectorAll('textarea'))
          box.setAttribute('name', 'quickgrade_comments_');
      },
    ],
    [
      'list, attempt field of another',
      'grading-list-quick',
      (doc) => {
        for (const box of doc.querySelectorAll('[name^="gradeattempt_"]'))
          box.setAttribute('name', 'gradeattempt_9');
      },
    ],
    [
      'report, heading of another',
      'user-report-one',
      set('.user-heading a', 'href', '/user/view.php?id=9'),
    ],
    [
      'report of a parent, breadcrumb of another',
      'course-user-parent',
      set('.breadcrumb a', 'href', '/user/view.php?id=9'),
    ],
    [
      'quiz, picture of another',
      'quiz-review-staff',
      set('.quizreviewsummary th a', 'href', '/user/view.php?id=9'),
    ],
    ['quiz, name alone', 'quiz-review-staff', remove('.quizreviewsummary th a')],
    [
      'quiz of staff’s without a person',
      'quiz-review-staff',
      remove('.quizreviewsummary tr:first-child'),
    ],
    ['marking a quiz without a person', 'quiz-comment', remove('.quizreviewsummary tbody')],
    ['own quiz, its summary emptied', 'quiz-review-own', remove('.quizreviewsummary tbody')],
    ['own quiz, one piece of furniture', 'quiz-review-own', remove('script, .logininfo')],
    ['marking a quiz, name alone', 'quiz-comment', remove('.quizreviewsummary th a')],
    [
      'own quiz page, furniture of another',
      'quiz-view',
      set('.logininfo a', 'href', '/user/profile.php?id=9'),
    ],
    ['forum, no post to agree', 'forum-grading', remove('[data-region="post"]')],
    ['own forum, button of another', 'forum-own', set('[data-grade-action]', 'data-userid', '9')],
    [
      'workshop, picture of another',
      'workshop',
      set('.author .picture a', 'href', '/user/view.php?id=9'),
    ],
    ['workshop, name alone', 'workshop', remove('.author .picture a')],
  ];
  test.each(cases)('%s', (_, name, change) => {
    const reading = readFixture(name, change);
    expect(reading.answer).toBe('feedback');
    expect(reading.notes).toContain('learner-unproved');
    expect(new Set(userIds(reading))).toEqual(new Set([null]));
  });

  test('a report with neither heading, address nor viewer of that learner', () => {
    const address = fixtureAddresses['user-report-one'].replace('&userid=501', '');
    const reading = readFixture('user-report-one', remove('.user-heading'), address);
    expect(new Set(userIds(reading))).toEqual(new Set([null]));
  });
});

describe('any of three pieces of furniture confirms the viewer', () => {
  const only = (html: string) => (doc: Document) => {
    remove('#nav-notification-popover-container, .logininfo')(doc);
    doc.body.insertAdjacentHTML('beforeend', html);
  };
  const initials =
    '<div data-region="usermenu"><span class="userinitials" title="Ffion Rees">FR</span></div>';
  test.each([
    ['popover', '<div id="nav-notification-popover-container" data-userid="501"></div>'],
    ['messages', '<div data-region="message-drawer"><div data-user-id="501"></div></div>'],
    [
      'footer',
      '<div class="logininfo"><a href="/user/profile.php?id=900">Idris</a> <a href="/user/profile.php?id=501">Ffion Rees</a></div>',
    ],
  ])('%s', (_, html) => {
    const { items } = readFixture('learner-marked', only(html + initials));
    expect(items[0]?.learner).toEqual({ name: 'Ffion Rees', userId: '501', idNumber: null });
  });
});

describe('anonymous marking is not resolved', () => {
  test.each<FixtureName>(['grading-list-anonymous', 'grader-anonymous'])('%s', (name) => {
    const { subjects, items, notes } = readFixture(name);
    expect(notes).toContain('anonymous');
    expect(JSON.stringify({ subjects, items })).not.toContain('501');
    expect(items.every(({ released }) => released === false)).toBe(true);
  });
});

describe('a page that is not what its address says is not read', () => {
  test.each(fixtureNames)('%s with another body id', (name) => {
    const reading = readFixture(name, (doc) => {
      doc.body.id = 'page-enrol-index';
    });
    expect(reading).toMatchObject({
      answer: 'not-a-feedback-page',
      items: [],
      subjects: [],
      pageKind: null,
    });
  });

  test.each(fixtureNames)('%s at another kind of address', (name) => {
    const own = new URL(fixtureAddresses[name]);
    const other = own.pathname.includes('/mod/')
      ? 'https://vle.brookdale.example/course/user.php?mode=grade&id=31&user=501'
      : 'https://vle.brookdale.example/mod/assign/view.php?id=611';
    expect(readFixture(name, undefined, other)).toMatchObject({
      answer: 'not-a-feedback-page',
      items: [],
    });
  });

  test('another activity than the address says', () => {
    const reading = readFixture('learner-marked', (doc) => {
      doc.body.className = 'course-31 cmid-999';
    });
    expect(reading).toMatchObject({
      answer: 'layout-changed',
      missing: ['activity-id'],
      items: [],
    });
  });

  test('no body id at all', () => {
    const reading = readFixture('learner-marked', (doc) => doc.body.removeAttribute('id'));
    expect(reading).toMatchObject({ answer: 'layout-changed', missing: ['body-id'], items: [] });
  });
});
