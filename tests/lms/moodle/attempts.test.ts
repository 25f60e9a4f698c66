import { describe, expect, test } from 'vitest';
import { readFixture } from './fixture-pages.ts';

describe('that there are other attempts is said where only one is shown', () => {
  const chooser = (doc: Document) => {
    const link = doc.createElement('a');
    link.setAttribute('data-region', 'attempt-chooser');
    doc.querySelector('[data-region="grade"]')?.append(link);
  };

  test('on the grader, by its own way to them', () => {
    expect(readFixture('grader-rubric').notes).not.toContain('earlier-attempts');
    expect(readFixture('grader-rubric', chooser).notes).toContain('earlier-attempts');
  });

  test('on the grader of a later attempt: nothing on it is not nothing at all', () => {
    const { answer, notes } = readFixture('grader-unmarked');
    expect({ answer, notes }).toMatchObject({ answer: 'nothing-yet', notes: ['earlier-attempts'] });
  });

  test('in the list, by the number of a row’s attempt', () => {
    const later = (doc: Document) => {
      doc.querySelector('[name="gradeattempt_502"]')?.setAttribute('value', '1');
    };
    expect(readFixture('grading-list-quick').notes).not.toContain('earlier-attempts');
    expect(readFixture('grading-list-quick', later).notes).toContain('earlier-attempts');
  });
});

test('work that was handed back says that what is there is about the former version', () => {
  const again = (doc: Document) => {
    doc.querySelector('.submissionstatustable td')?.classList.add('submissionstatusreopened');
  };
  expect(readFixture('learner-reopened', again).notes).toContain('reopened');
  expect(readFixture('learner-unmarked', again).notes).not.toContain('reopened');
});

test('on the grader a mark without words is told from work not marked yet', () => {
  const marked = (doc: Document) => {
    const box = doc.querySelector('select[name="grade"]');
    if (box) box.innerHTML = '<option value="-1">No grade</option><option selected>Pass</option>';
  };
  expect(readFixture('grader-unmarked').notes).not.toContain('grade-only');
  expect(readFixture('grader-unmarked', marked)).toMatchObject({
    answer: 'nothing-yet',
    notes: expect.arrayContaining(['grade-only']),
  });
});
