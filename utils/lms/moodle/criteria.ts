import type { ReadItem } from '#utils/domain/reading.ts';
import { blockText, plainText } from '../text.ts';
import { bodyRows, cellsOf, lineOf } from './dom.ts';
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

/** A checklist's remarks stand in their items and behind the items of a group. */
function checklistRemarks(form: Element): Remark[] {
  return [...form.querySelectorAll(advancedGrading.remark)].flatMap((place) => {
    const text = remarkText(place);
    const item = place.closest(advancedGrading.item);
    const group = place.closest(advancedGrading.group);
    const name =
      item?.querySelector(advancedGrading.definition) ??
      group?.querySelector(advancedGrading.rubricCriterion);
    return text ? [{ source: 'guide', criterion: lineOf(name), text }] : [];
  });
}

/** The forms of a part of a page, without forms inside forms and those inside elements of `without`. */
const formsIn = (root: Element, without: string | null): Element[] =>
  [...root.querySelectorAll(advancedGrading.anyForm)].filter(
    (form) =>
      !(without && form.closest(without)) && !form.parentElement?.closest(advancedGrading.anyForm),
  );

/** A form of a kind that is not known may have rows as a rubric has them. */
function remarksIn(form: Element): Remark[] {
  if (form.matches(advancedGrading.checklist)) return checklistRemarks(form);
  return form.matches(advancedGrading.guide)
    ? remarksOf(form, 'guide', advancedGrading.guideCriterion)
    : remarksOf(form, 'rubric', advancedGrading.rubricCriterion);
}

/**
 * The remarks of the rubrics, marking guides and checklists inside `root`, one for each criterion that has one: text on a
 * learner's page, textareas on the grader. Empty remarks are left out.
 *
 * @param without forms inside elements of this selector are not Moodle's own (a rubric pasted into a comment)
 */
export const criterionRemarks = (root: Element, without: string | null = null): Remark[] =>
  formsIn(root, without).flatMap(remarksIn);

/** A row of a form's own table that is not read as a criterion, or whose words stand in a cell of no known name. */
function hasLostRow(form: Element): boolean {
  const read = criterionRows(form);
  const isLost = (cell: Element) =>
    !cell.matches(advancedGrading.knownCell) && lineOf(cell) !== null;
  return (
    bodyRows(form.querySelector('table')).length > read.length ||
    read.some((row) => !remarkIn(row) && cellsOf(row).some(isLost))
  );
}

const isRead = (form: Element): boolean =>
  form.matches(advancedGrading.checklist)
    ? form.querySelector(advancedGrading.definition) !== null
    : form.matches(`${advancedGrading.rubric}, ${advancedGrading.guide}`) &&
      criterionRows(form).length > 0 &&
      !hasLostRow(form);

/**
 * Whether marks by criteria stand inside `root` that `criterionRemarks` cannot read: a form of a kind not known here, one
 * that lost criteria or remarks, or a place for a form without one. Then a page without other words is not without feedback.
 */
export function hasUnreadForm(root: Element, without: string | null = null): boolean {
  const forms = formsIn(root, without);
  const isLoose = (place: Element) =>
    !(without && place.closest(without)) &&
    !forms.some((form) => form.contains(place) || place.contains(form));
  return (
    !forms.every(isRead) ||
    [...root.querySelectorAll(`${advancedGrading.remarkBox}, ${advancedGrading.place}`)].some(
      isLoose,
    )
  );
}
