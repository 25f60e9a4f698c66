import type { Marking } from '../data/marking.ts';
import { html, type Markup, plainText, raw } from '../html.ts';

/** Longer comments are cut short where Moodle shows a summary. */
const SUMMARY_LENGTH = 140;

export const isLong = ({ comment }: Marking): boolean => plainText(comment).length > SUMMARY_LENGTH;

/** The beginning of a comment, as a list shows it. */
export const summary = ({ comment }: Marking): Markup =>
  html`<p>${plainText(comment).slice(0, SUMMARY_LENGTH)} ...</p>`;

/** The address of the page with the whole comment. */
export const viewFeedbackAddress = (root: string, one: Marking): string =>
  `${root}/mod/assign/view.php?id=${one.cmid}&sid=${one.gradeId}&gid=${one.gradeId}` +
  '&plugin=comments&action=viewpluginassignfeedback&returnaction=grading&returnparams=';

/** A comment on the learner's page: a visible summary, and the whole text hidden beside it when it is long. */
export function commentBoxes(root: string, one: Marking): Markup {
  const box = (kind: 'summary' | 'full') =>
    `box py-3 ${kind === 'summary' ? 'plugincontentsummary ' : ''}${kind}_assignfeedback_comments_${one.gradeId}`;
  if (!isLong(one)) return html`<div class="${box('summary')}">${raw(one.comment)}</div>`;
  return html`<div class="${box('summary')}"><a class="expandsummaryicon expand_assignfeedback_comments_${one.gradeId}" role="button" aria-label="View full" href="">+</a><noscript><a href="${viewFeedbackAddress(root, one)}">View feedback</a></noscript>${summary(one)}</div>
<div class="${box('full')}" hidden="hidden"><a class="expandsummaryicon contract_assignfeedback_comments_${one.gradeId}" role="button" aria-label="View summary" href="">−</a>${raw(one.comment)}</div>`;
}
