import { describe, expect, test } from 'vitest';
import type { Reading } from '#utils/domain/reading.ts';
import { readFixture } from './fixture-pages.ts';

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
describe('the gradebook of a class', () => {
  test('a row whose number and link disagree names nobody, and nothing more is asked for it', () => {
    const reading = readFixture(
      'grader-report',
      set('tr[data-uid="501"] a.username', 'href', '/user/view.php?id=502'),
    );
    expect(reading.subjects[0]).toEqual({ name: 'Ffion Rees', userId: null, idNumber: null });
    expect(reading.deeper).toEqual(['503']);
  });

  test('a sign in another learner’s cell is not this one’s', () => {
    const reading = readFixture('grader-report', remove('#u503i801 [data-action]'));
    expect(reading.deeper).toEqual(['501']);
  });
});

test('the forum’s grader between two learners gives nothing and asks to be read again', () => {
  const reading = readFixture('forum-grading-between');
  expect(reading).toMatchObject({
    answer: 'layout-changed',
    items: [],
    missing: ['learner-changing'],
  });
});

describe('ways to a learner’s other work', () => {
  test('only rows of the learner asked for, only on this site', () => {
    const { ways } = readFixture('grade-overview');
    expect(ways.map(({ url }) => url)).toEqual([
      'https://vle.brookdale.example/course/user.php?mode=grade&id=31&user=501',
    ]);
  });

  test('not from one’s own marks, nor from a learner who is not proved', () => {
    const own = readFixture('course-user-parent', (doc) => {
      doc.querySelector('script')?.replaceChildren('M.cfg = {"userId":501};');
    });
    expect(own.ways).toEqual([]);
    const unproved = readFixture(
      'course-user-parent',
      set('.breadcrumb a', 'href', '/user/view.php?id=9'),
    );
    expect(unproved.ways).toEqual([]);
  });
});

describe('notes on a learner’s PDF', () => {
  const drawn = (copy: string, page: string) => (doc: Document) => {
    doc
      .querySelector('form.gradeform')
      ?.insertAdjacentHTML(
        'beforeend',
        `<a href="/pluginfile.php/7/assignfeedback_editpdf/download/${copy}/marked.pdf">marked.pdf</a>`,
      );
    doc.body.insertAdjacentHTML(
      'beforeend',
      `<div style="background-image: url(&quot;/pluginfile.php/7/assignfeedback_editpdf/pages/${page}/image_page0.png&quot;)"></div>
       <div class="commentdrawable"><textarea>Label the shoulder line.</textarea></div>`,
    );
  };
  const notes = ({ items }: Reading) => items.filter(({ source }) => source === 'annotation');

  test('are read where drawing and marked copy are of one grade', () => {
    const reading = readFixture('grader-rubric', drawn('70', '70'));
    expect(notes(reading).map(({ text, learner }) => [text, learner.userId])).toEqual([
      ['Label the shoulder line.', '501'],
    ]);
  });

  test('on a drawing of one page, a box of another name is told of', () => {
    expect(readFixture('grader-rubric', drawn('70', '70')).notes).not.toContain(
      'notes-on-document',
    );
    const { notes: told } = readFixture('grader-rubric', (doc) => {
      drawn('70', '70')(doc);
      const drawing = doc.querySelector('[style*="image_page"]');
      drawing?.append(doc.createElement('textarea'));
    });
    expect(told).toContain('notes-on-document');
  });

  test('are left alone while the drawing is still the former learner’s, and more is asked for', () => {
    const reading = readFixture('grader-rubric', drawn('70', '71'));
    expect(notes(reading)).toEqual([]);
    expect(reading).toMatchObject({ deeper: ['501'], notes: ['notes-on-document'] });
  });
});

test('an attempt without a person is not the viewer’s own where they are led to everybody’s results', () => {
  const own = readFixture('quiz-review-own');
  expect(own.subjects[0]?.userId).not.toBeNull();
  const asMentor = readFixture('quiz-review-own', (doc) =>
    doc.body.insertAdjacentHTML('beforeend', '<a href="/mod/quiz/report.php?id=611">Results</a>'),
  );
  expect(asMentor.subjects[0]?.userId).toBeNull();
  expect(asMentor.notes).toContain('learner-unproved');
});
