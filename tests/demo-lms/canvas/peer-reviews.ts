import type { Course } from '../data/courses.ts';
import { learners } from '../data/people.ts';
import type { Work } from '../data/work.ts';
import { html, type Markup } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';
import { canvasPage } from './layout.ts';

/** The teacher's list of who reviews whom: many learners, and nobody's feedback. */
export function peerReviews(request: LoggedInRequest, course: Course, work: Work): Markup {
  const rows = learners.map(
    ({ name }, at) =>
      html`<li>${name} reviews ${learners[(at + 1) % learners.length]?.name ?? ''}</li>`,
  );
  return canvasPage(request, {
    course,
    title: `Peer reviews: ${work.name}`,
    crumbs: ['Assignments', work.name, 'Peer reviews'],
    bodyClass: 'peer_reviews',
    hasNav: true,
    env: {},
    content: html`<main><h1>Peer reviews</h1><ul>${rows}</ul></main>`,
  });
}
