import type { ReadItem } from '#utils/domain/reading.ts';
import { plainText } from '../text.ts';
import { type ShownNotes, shownNotes } from './annotations.ts';
import { criterionRemarks, hasUnreadForm } from './criteria.ts';
import { gradeOf, idAfter, idInLink, lineOf } from './dom.ts';
import { filesIn } from './feedback-files.ts';
import { formComments, hasUnreadPart } from './form-comments.ts';
import {
  changed,
  datesIn,
  itemOf,
  learnerChanging,
  type MoodlePage,
  type PageAnswer,
  recognised,
  withoutLabel,
} from './page.ts';
import { itemsSaid } from './said.ts';
import { anyPage, grader } from './selectors.ts';
import type { Whose } from './whose.ts';
import { isReleased } from './workflow.ts';

/** A panel that Moodle is fading out or has emptied still shows the learner before. */
export const isFading = (panel: Element): boolean =>
  /opacity:\s*0?\.\d|opacity:\s*0(?:;|$)|display:\s*none/.test(panel.getAttribute('style') ?? '');

/**
 * Whose form this is, or `null` while Moodle changes from one learner to the next: address, `data-userid` and selector
 * change at once, name, form and comments up to seconds later. So the panel, the form's name, the link on the name
 * (missing when anonymous) and the address must all say the same.
 */
function whoseForm(page: MoodlePage, panel: Element, form: Element): Whose | null {
  const userId = panel.getAttribute('data-userid');
  const forms = [...form.querySelectorAll(grader.formLearner)].map((field) =>
    idAfter('_qf__mod_assign_grade_form_', field.getAttribute('name')),
  );
  const link = panel.querySelector(anyPage.userLink);
  const others = [
    idInLink(link),
    page.url.searchParams.get('userid'),
    page.doc.querySelector(grader.selector)?.getAttribute('data-selected') || null,
  ];
  const agreed =
    forms.length === 1 &&
    [...forms, ...others].every((id) => id === null || id === '0' || id === userId);
  const name = lineOf(link ?? panel.querySelector('h4') ?? panel, grader.smallPrint);
  if (!userId || !agreed || forms[0] !== userId || !name || isFading(panel)) return null;
  // Without the link marking is anonymous: the id in the page must not be used to find out who it is.
  const learner = link
    ? { name, userId, idNumber: idNumberIn(page, panel) }
    : { name, userId: null, idNumber: null };
  return { learner, proved: true };
}

/** The identity fields stand in one line, in the order that the panel's attribute gives; a due date looks alike. */
function idNumberIn(page: MoodlePage, panel: Element): string | null {
  const fields =
    page.doc.querySelector(grader.panel)?.getAttribute('data-showuseridentity')?.split(',') ?? [];
  const shown = panel.querySelector('small')?.textContent?.trim().split(/,\s*/) ?? [];
  const idNumber = shown[fields.indexOf('idnumber')]?.trim() ?? '';
  return shown.length === fields.length && /^\S+$/.test(idNumber) ? idNumber : null;
}

/** The attempt that is open: its label counts from 1, the field from 0 (-1 = latest), neither = the first and only. */
function attemptIn(form: Element): number | null {
  const label = /\d+/.exec(lineOf(form.querySelector(grader.attemptLabel)) ?? '')?.[0];
  const field = Number(form.querySelector(grader.attemptNumber)?.getAttribute('value') ?? -1);
  if (label && field >= 0 && Number(label) !== field + 1) return null;
  return label ? Number(label) : Math.max(field, 0) + 1;
}

/** Whether there is other work of theirs, whose feedback this form does not hold. */
const hasOthers = (area: Element, form: Element): boolean =>
  area.querySelector(grader.otherAttempts) !== null || (attemptIn(form) ?? 1) > 1;

/** The saved mark: the option or value that the page came with, not one being chosen now. */
function gradeIn(form: Element): string | null {
  const box = form.querySelector(grader.grade);
  if (!box) return gradeOf(form.querySelector(grader.currentGrade));
  const option = box.querySelector('option[selected]');
  if (option) return option.getAttribute('value') === '-1' ? null : lineOf(option);
  return plainText(box.getAttribute('value') ?? '') || null;
}

/** The state that the page came with; empty where there is a workflow whose state it does not say. */
function workflowState(form: Element): string | null {
  const place = form.querySelector(grader.workflow);
  return place && (place.querySelector('option[selected]')?.getAttribute('value') ?? '');
}

function formItems(page: MoodlePage, form: Element, whose: Whose, pdf: ShownNotes): ReadItem[] {
  const anonymous = whose.learner.userId === null;
  const assignment = page.doc
    .querySelector(grader.assignmentPanel)
    ?.querySelector(grader.assignmentLink);
  const known = {
    learner: whose.learner,
    work: withoutLabel(lineOf(assignment)),
    attempt: attemptIn(form),
    grade: gradeIn(form),
    released: isReleased(workflowState(form), anonymous),
  };
  return [
    ...formComments(form).flatMap((said) => itemsSaid(page, { ...known, source: 'comment' }, said)),
    ...criterionRemarks(form).map((remark) => itemOf(page, { ...known, ...remark })),
    ...pdf.texts.map((text) => itemOf(page, { ...known, source: 'annotation', text })),
    ...filesIn(form).map((text) => itemOf(page, { ...known, source: 'file', text })),
  ];
}

/**
 * Reads the page where one learner's work is marked. While Moodle loads or changes learner it gives nothing and says
 * `learner-changing`, so that the caller asks again.
 */
export function readGrader(page: MoodlePage): PageAnswer {
  if (!page.doc.querySelector(grader.panel)) return changed(['grader.panel']);
  const panel = page.doc.querySelector(grader.userPanel);
  const area = page.doc.querySelector(grader.gradePanel);
  const form = area?.querySelector(grader.form);
  if (!panel) return learnerChanging(['grader.userPanel']);
  if (!area || !form || isFading(area)) return learnerChanging(['grader.form']);
  if (!form.querySelector(grader.formLearner)) return changed(['grader.formLearner']);
  const whose = whoseForm(page, panel, form);
  if (!whose) return learnerChanging();
  if (!form.querySelector(`${grader.comment}, ${grader.advanced}`))
    return changed(['grader.comment']);
  const pdf = shownNotes(page.doc, form);
  const items = formItems(page, form, whose, pdf);
  const isUnread = hasUnreadForm(form);
  if (items.length === 0 && isUnread) return changed(['advancedGrading.criterionRow']);
  const hasPart = hasUnreadPart(form);
  if (items.length === 0 && hasPart) return changed(['grader.comment']);
  const { userId } = whose.learner;
  const notes = [
    ...(hasPart ? ['parts-unread'] : []),
    ...(isUnread ? ['criteria-unread'] : []),
    ...(hasOthers(area, form) ? ['earlier-attempts'] : []),
    ...(items.length === 0 && gradeIn(form) !== null ? ['grade-only'] : []),
    ...(userId === null ? ['anonymous'] : []),
    ...(pdf.mayHaveMore ? ['notes-on-document'] : []),
  ];
  return {
    ...recognised([whose.learner], items, notes),
    // Where there is no due date, none of it is a date.
    ...datesIn(page, [...panel.querySelectorAll(grader.smallPrint)]),
    deeper: pdf.mayHaveMore && userId !== null ? [userId] : [],
  };
}
