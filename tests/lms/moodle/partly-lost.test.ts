import { describe, expect, test } from 'vitest';
import { type FixtureName, readFixture } from './fixture-pages.ts';

type Change = (doc: Document) => void;

const renameAll =
  (selector: string, from: string, to: string): Change =>
  (doc) => {
    for (const each of doc.querySelectorAll(selector)) each.classList.replace(from, to);
  };

const attribute =
  (selector: string, name: string, value: string): Change =>
  (doc) =>
    doc.querySelector(selector)?.setAttribute(name, value);

const first =
  (selector: string, className: string): Change =>
  (doc) => {
    const found = doc.querySelector(selector);
    if (found) found.className = className;
  };

const form = '.feedback .advancedgrade';
const box = 'textarea[name="assignfeedbackcomments_editor[text]"]';

describe('what a page lost is told of beside what was read', () => {
  test.each<[string, FixtureName, Change, string]>([
    ['the box of the comment', 'grader-rubric', attribute(box, 'name', 'x[text]'), 'parts-unread'],
    [
      'the remarks of a rubric',
      'learner-marked',
      first(`${form} td.remark`, 'words'),
      'criteria-unread',
    ],
    [
      'all the remarks of a rubric',
      'learner-marked',
      renameAll(`${form} td.remark`, 'remark', 'words'),
      'criteria-unread',
    ],
    ['a criterion', 'learner-marked', first(`${form} tr.criterion`, 'row'), 'criteria-unread'],
    [
      'a form',
      'learner-marked',
      (doc) => {
        for (const each of doc.querySelectorAll(`${form} > *`)) each.className = 'form';
      },
      'criteria-unread',
    ],
    [
      'the place of the comment',
      'learner-marked',
      (doc) => {
        const places = doc.querySelectorAll('.feedback [class*="assignfeedback_comments_"]');
        for (const place of places) place.className = 'words';
      },
      'parts-unread',
    ],
    [
      'one cell of a report',
      'user-report-one',
      first('td.column-feedback:not(:empty)', 'words'),
      'parts-unread',
    ],
    [
      'one learner of a report of all',
      'user-report-all',
      first('.user-report-container', 'report'),
      'parts-unread',
    ],
    [
      'one remark on a forum',
      'forum-grading',
      attribute('textarea[id$="-remark"]', 'id', 'words'),
      'parts-unread',
    ],
  ])('%s', (_, name, change, note) => {
    const whole = readFixture(name);
    expect(whole.notes).not.toContain(note);
    const partial = readFixture(name, change);
    expect(partial.items.length).toBeLessThan(whole.items.length);
    expect(partial.answer === 'feedback' ? partial.notes : partial.missing).not.toEqual([]);
    if (partial.answer === 'feedback') expect(partial.notes).toContain(note);
  });
});
