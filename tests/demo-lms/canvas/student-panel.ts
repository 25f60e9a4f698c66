import { attemptsOf, latestOf, type Marking } from '../data/marking.ts';
import { learners, type Person, teacher } from '../data/people.ts';
import type { Work } from '../data/work.ts';
import { html, type Markup, plainText, raw } from '../html.ts';

/** Marks as this viewer may see them: staff see what is not posted too. */
export const visibleAttempts = (work: Work, learner: Person, isStaff: boolean): Marking[] =>
  attemptsOf(work.cmid, learner.id).filter(({ state }) => isStaff || state === 'released');

/** The name that Canvas shows for a learner on this work. */
export const shownName = (work: Work, learner: Person): string =>
  work.anonymous ? `Student ${learners.indexOf(learner) + 1}` : learner.name;

const comment = (one: Marking): Markup =>
  html`<div class="comment"><div class="comment_citation"><span class="author_name">${teacher.name}</span> <span class="posted_at">${one.markedOn.slice(0, 10)}</span></div><span class="comment">${raw(one.comment)}</span></div>`;

/** The rubric with one learner's remarks, as a table. */
export function rubricTable(work: Work, one: Marking | undefined): Markup {
  const rows = work.criteria.map(({ id, name }) => {
    const mark = one?.remarks[id];
    return html`<tr class="rubric-criterion"><th scope="row">${name}</th><td>${mark?.level ?? ''}</td><td>${mark?.remark ?? ''}</td></tr>`;
  });
  return work.criteria.length > 0 ? html`<table class="rubric_summary">${rows}</table>` : html``;
}

/** What SpeedGrader's script fetches for one learner. */
export function studentPanel(work: Work, learner: Person) {
  const written = visibleAttempts(work, learner, true).filter(
    (one) => plainText(one.comment) !== '',
  );
  const latest = latestOf(work.cmid, learner.id);
  return {
    name: shownName(work, learner),
    grade: latest?.grade ?? null,
    comments: written.map((one) => comment(one).markup).join(''),
    rubric: rubricTable(work, latest).markup,
  };
}
