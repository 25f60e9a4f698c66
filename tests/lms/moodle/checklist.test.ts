import { expect, test } from 'vitest';
import { readFixture } from './fixture-pages.ts';

type Change = (doc: Document) => void;

const items = (place: (text: string) => string) =>
  '<div class="groups"><div class="group first"><div class="description">Before you start</div><div class="items">' +
  `<div class="item first checked"><div class="item-wrapper"><div class="definition">Bench clear</div>${place('Clear it &amp; sweep.')}</div></div>` +
  `<div class="item last"><div class="item-wrapper"><div class="definition">Tools sharp</div>${place('')}</div></div>` +
  `</div>${place('Good habits.')}<div class="pointstotals">Points: 1/2</div></div></div>`;

const REMARKS = [
  { source: 'guide', criterion: 'Bench clear', text: 'Clear it & sweep.' },
  { source: 'guide', criterion: 'Before you start', text: 'Good habits.' },
];

/** A checklist in the place of the page's rubric. */
const checklist =
  (selector: string, html: string): Change =>
  (doc) => {
    const form = doc.querySelector(selector);
    if (!form) return;
    form.className = 'clearfix gradingform_checklist view';
    form.innerHTML = html;
  };

test('a checklist is read on a learner’s own page, without its labels', () => {
  const place = (text: string) =>
    `<div class="remark">${text && '<span class="checklistfeedback">Feedback: </span>'}${text}</div>`;
  const change = checklist('.advancedgrade .gradingform_rubric', items(place));
  const { items: read, notes } = readFixture('learner-marked', change);
  expect(read.filter(({ source }) => source === 'guide')).toMatchObject(REMARKS);
  expect(notes).not.toContain('criteria-unread');
});

test('and on the grader, from its boxes', () => {
  const place = (text: string) =>
    `<div class="remark"><label for="x">Remark</label><textarea name="advancedgrading[groups][1][items][2][remark]">${text}</textarea></div>`;
  const change = checklist('.gradingform_rubric', items(place));
  const { items: read, notes } = readFixture('grader-rubric', change);
  expect(read.filter(({ source }) => source === 'guide')).toMatchObject(REMARKS);
  expect(notes).not.toContain('criteria-unread');
  expect(notes).not.toContain('parts-unread');
});

test('one that has lost its items is told of', () => {
  const change = checklist('.gradingform_rubric', '<div class="things">Clear it.</div>');
  expect(readFixture('grader-rubric', change).notes).toContain('criteria-unread');
});

test('a form of an unknown kind with a rubric’s rows is read, and told of', () => {
  const { items: read, notes } = readFixture('grader-rubric', (doc) => {
    doc
      .querySelector('.gradingform_rubric')
      ?.classList.replace('gradingform_rubric', 'gradingform_rubric_ranges');
  });
  expect(read.filter(({ source }) => source === 'rubric')).toMatchObject([
    { criterion: 'Accuracy', text: 'Gap of 2 mm\nat the left shoulder.' },
  ]);
  expect(notes).toContain('criteria-unread');
});
