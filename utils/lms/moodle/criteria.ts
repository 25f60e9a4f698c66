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

function remarksOf(form: Element, source: 'rubric' | 'guide', criterion: string): Remark[] {
  return bodyRows(form.querySelector('table'))
    .filter((row) => row.classList.contains('criterion'))
    .flatMap((row) => {
      const cell = row.querySelector(advancedGrading.remark);
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
