import type { ReadItem } from '#utils/domain/reading.ts';
import { blockText, plainText } from '../text.ts';
import { bodyRows, lineOf } from './dom.ts';
import { advancedGrading } from './selectors.ts';

export type Remark = Pick<ReadItem, 'source' | 'criterion' | 'text'>;

/** A remark is plain text to Moodle, so its line breaks are the teacher's own. */
function remarkText(cell: Element): string {
  const box = cell.querySelector('textarea');
  return box ? plainText(box.value) : blockText(cell, advancedGrading.hiddenLabel, true);
}

const remarkIn = (row: Element): Element | null =>
  row.querySelector(advancedGrading.remark) ??
  row.querySelector(advancedGrading.remarkBox)?.parentElement ??
  null;

const criterionRows = (form: Element): Element[] =>
  bodyRows(form.querySelector('table')).filter(
    (row) => row.classList.contains('criterion') || row.querySelector(advancedGrading.remarkBox),
  );

function remarksOf(form: Element, source: 'rubric' | 'guide', criterion: string): Remark[] {
  return criterionRows(form).flatMap((row) => {
    const cell = remarkIn(row);
    const text = cell ? remarkText(cell) : '';
    return text ? [{ source, criterion: lineOf(row.querySelector(criterion)), text }] : [];
  });
}

/**
 * The remarks of the rubrics and marking guides inside `root`, one for each criterion that has one: text cells on a
 * learner's page, textareas on the grader. Empty remarks are left out.
 *
 * @param without forms inside elements of this selector are not Moodle's own (a rubric pasted into a comment)
 */
export function criterionRemarks(root: Element, without: string | null = null): Remark[] {
  const forms = (selector: string) =>
    [...root.querySelectorAll(selector)].filter((form) => !(without && form.closest(without)));
  return [
    ...forms(advancedGrading.rubric).flatMap((form) =>
      remarksOf(form, 'rubric', advancedGrading.rubricCriterion),
    ),
    ...forms(advancedGrading.guide).flatMap((form) =>
      remarksOf(form, 'guide', advancedGrading.guideCriterion),
    ),
  ];
}

/**
 * Whether marks by criteria stand inside `root` that `criterionRemarks` cannot read: a form of a kind not known here, or
 * one without any criterion where it should have some. Then a page without other words is not without feedback.
 */
export function hasUnreadForm(root: Element, without: string | null = null): boolean {
  const known = `${advancedGrading.rubric}, ${advancedGrading.guide}`;
  const isTheirs = (element: Element) => without !== null && element.closest(without) !== null;
  const isRead = (form: Element) => form.matches(known) && criterionRows(form).length > 0;
  const forms = [...root.querySelectorAll(advancedGrading.anyForm)].filter(
    (form) => !isTheirs(form) && !form.parentElement?.closest(advancedGrading.anyForm),
  );
  const boxes = [...root.querySelectorAll(advancedGrading.remarkBox)];
  return !forms.every(isRead) || boxes.some((box) => !isTheirs(box) && box.closest(known) === null);
}
