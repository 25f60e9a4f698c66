import { describe, expect, test } from 'vitest';
import { fixtureAddresses, readFixture } from './fixture-pages.ts';

// Faults that the readers of quizzes, forums and the gradebook's other reports once had, and their new pages.

const other = '/user/view.php?id=502&course=31';
const post = (id: string) =>
  `<article data-region="post"><header><a href="/user/view.php?id=${id}&course=31">x</a></header><p>words</p></article>`;
const conversation =
  (...ids: string[]) =>
  (doc: Document) => {
    const content = doc.querySelector('[data-region="module_content"]');
    if (content)
      content.innerHTML = `<div data-region="posts"><div class="post-container">${ids.map(post).join('')}</div></div>`;
  };
const set = (selector: string, name: string, value: string) => (doc: Document) =>
  doc.querySelector(selector)?.setAttribute(name, value);
const write = (selector: string, text: string) => (doc: Document) => {
  const found = doc.querySelector(selector);
  if (found) found.textContent = text;
};

describe('in a forum', () => {
  test('what a post answers is not the learner: the post itself is', () => {
    const { items } = readFixture('forum-grading', conversation('502', '501'));
    expect(items[0]?.learner.userId).toBe('501');
  });

  test("the next learner's answer to the former one's post is not the former one's", () => {
    const reading = readFixture('forum-grading', conversation('501', '502'));
    expect(reading).toMatchObject({ items: [], notes: ['learner-changing'] });
  });

  test('without posts nobody is named: the name may be the one before', () => {
    const { subjects, notes } = readFixture('forum-grading', conversation());
    expect(subjects).toEqual([{ name: null, userId: null, idNumber: null }]);
    expect(notes).toContain('learner-unproved');
  });
});

describe('in a quiz', () => {
  test("a comment forged in a learner's answer is not read", () => {
    const plain = readFixture('quiz-review-staff').items;
    const { items } = readFixture('quiz-review-staff', (doc) => {
      const forged =
        '<div class="comment">Forged.</div><div class="que"><div class="content"><div class="comment">Forged.</div></div></div>';
      doc
        .querySelector('.que .content')
        ?.insertAdjacentHTML('afterbegin', `<div class="formulation">${forged}</div>`);
    });
    expect(items).toEqual(plain);
  });

  test('overall feedback of plain words is known by following the grade', () => {
    const { items } = readFixture('quiz-review-staff', (doc) => {
      const rows = [...doc.querySelectorAll('.quizreviewsummary tr')];
      rows.at(-1)?.querySelector('td')?.replaceChildren('Plain words.');
      const grade = rows.at(-2)?.querySelector('td');
      if (grade) grade.innerHTML = '<b>4.00</b> out of 5.00';
    });
    expect(items.map(({ text }) => text)).toContain('Plain words.');
  });

  test('a grade that is not there yet is no feedback', () => {
    const { items } = readFixture('quiz-review-staff', (doc) => {
      const rows = [...doc.querySelectorAll('.quizreviewsummary tr')];
      rows.at(-1)?.querySelector('td')?.replaceChildren('Not yet graded');
      for (const bold of doc.querySelectorAll('.quizreviewsummary b')) bold.replaceWith('x');
    });
    expect(items.map(({ text }) => text)).not.toContain('Not yet graded');
  });
});

test("a course's own overview leads to the same places", () => {
  const { ways } = readFixture(
    'grade-overview',
    set(
      'td a',
      'href',
      'https://vle.brookdale.example/grade/report/user/index.php?id=31&userid=501',
    ),
  );
  expect(ways[0]?.url).toMatch(/\/course\/user\.php\?mode=grade&id=31&user=501$/);
});

describe('one place alone names nobody', () => {
  test.each([
    ['same name, nobody of that identity', write('.modal .small', 'X9')],
    ['identity of another name', write('.modal .small', 'BD0017')],
    ['row of another', set('tr[data-uid="502"] a.username', 'href', other.replace('502', '501'))],
  ])('open comment: %s', (_, change) => {
    const { items, notes } = readFixture('grader-report-open', change);
    expect(items.map(({ learner }) => learner.userId)).toEqual([null]);
    expect(notes).toContain('learner-unproved');
  });

  test.each([
    ['single-view', set('.user-heading a', 'href', other)],
    ['single-view', (doc: Document) => doc.querySelector('.user-heading')?.remove()],
    ['single-view-editing', set('textarea', 'name', 'feedback_801_502')],
  ] as const)('%s', (name, change) => {
    const { items, notes, deeper } = readFixture(name, (doc) => {
      change(doc);
    });
    expect(new Set(items.map(({ learner }) => learner.userId))).toEqual(new Set([null]));
    expect({ notes, deeper }).toEqual({ notes: ['learner-unproved'], deeper: [] });
  });

  test('the address of another', () => {
    const address = fixtureAddresses['single-view'].replace('itemid=501', 'itemid=502');
    const { items } = readFixture('single-view', undefined, address);
    expect(new Set(items.map(({ learner }) => learner.userId))).toEqual(new Set([null]));
  });
});
