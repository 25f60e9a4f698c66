import type { Course } from '../data/courses.ts';
import { markings } from '../data/marking.ts';
import type { Work } from '../data/work.ts';
import { html, type Markup, raw } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';
import { moodlePage, wwwroot } from './layout.ts';

/** The page behind "View feedback" in the grading list: one whole comment, with no name on it. */
export function viewFeedback(request: LoggedInRequest, course: Course, work: Work): Markup {
  const gradeId = request.url.searchParams.get('gid');
  const one = markings.find((marking) => marking.gradeId === gradeId && marking.cmid === work.cmid);
  return moodlePage(request, {
    bodyId: 'mod-assign-viewpluginassignfeedback',
    course,
    work,
    title: `${course.shortName}: ${work.name} - View feedback`,
    trail: [
      { text: work.name, href: `${wwwroot(request)}/mod/assign/view.php?id=${work.cmid}` },
      { text: 'View feedback' },
    ],
    layout: 'incourse',
    content: html`<div class="box py-3 boxaligncenter feedbackfull">${raw(one?.comment ?? '')}</div>`,
  });
}
