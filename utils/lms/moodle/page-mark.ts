import type { PageMark } from '../page-mark.ts';
import { idInLink } from './dom.ts';
import { isFading } from './grader.ts';
import { anyPage, grader } from './selectors.ts';

/**
 * The mark of a Moodle page: address, and on the grader every place that names the learner or that is made anew with
 * the form. Moodle changes them one after another, up to seconds apart.
 */
export function moodlePageMark(doc: Document, url: URL): PageMark {
  const query = url.searchParams;
  const panel = doc.querySelector(grader.userPanel);
  const area = doc.querySelector(grader.gradePanel);
  const form = area?.querySelector(grader.form);
  const forms = form?.querySelectorAll<HTMLInputElement>(grader.formLearner) ?? [];
  const address = [
    url.pathname,
    ...['id', 'userid', 'user', 'mode', 'action'].map((name) => query.get(name)),
  ];
  const learner = [
    ...address,
    panel?.getAttribute('data-userid'),
    idInLink(panel?.querySelector(anyPage.userLink)),
    doc.querySelector(grader.selector)?.getAttribute('data-selected'),
    ...[...forms].map(({ name }) => name),
    doc.querySelector(grader.pickedUser)?.textContent,
  ];
  const rest = [
    url.href,
    // The name of a learner without a link is no proof, but a change of it is worth a look.
    panel?.textContent,
    panel && isFading(panel),
    area && isFading(area),
    // Moodle gives every form that it makes an id of its own: a form saved and made anew is read anew.
    form?.id,
    form?.querySelector(grader.attemptLabel)?.textContent,
    form?.querySelector<HTMLInputElement>(grader.attemptNumber)?.value,
  ];
  return {
    address: JSON.stringify(address),
    learner: JSON.stringify(learner),
    rest: JSON.stringify(rest),
  };
}
