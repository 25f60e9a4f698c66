import { courseBy } from '../data/courses.ts';
import { works } from '../data/work.ts';
import { html } from '../html.ts';
import { type Answer, type PageRequest, page } from '../page.ts';

/** The list of everything the demo offers, for people who look around. */
export function homePage({ origin }: PageRequest): Answer {
  const link = (as: string, to: string, text: string) =>
    html`<a href="/moodle/login?as=${as}&amp;to=${encodeURIComponent(to)}">${text}</a>`;
  const rows = works.map((work) => {
    const moodle = `/moodle/mod/assign/view.php?id=${work.cmid}`;
    const canvas = `/courses/${courseBy(work.courseId)?.canvasId}/gradebook/speed_grader?assignment_id=${work.canvasId}`;
    return html`<tr><th scope="row">${work.name}</th><td>${link('teacher', `${moodle}&action=grading`, 'list')} · ${link('teacher', `${moodle}&action=grader`, 'grader')} · ${link('learner', moodle, 'as Aisha')}</td><td>${link('teacher', canvas, 'SpeedGrader')}</td></tr>`;
  });
  return page(html`<html lang="en"><head><title>Marlbrook College (demonstration)</title><link rel="stylesheet" href="/demo/moodle.css"></head>
<body class="demo-home"><div id="page"><h1>Marlbrook College (demonstration)</h1><p>Made-up people, made-up work. Nothing here is a real college.</p>
<table class="generaltable"><thead><tr><th>Work</th><th>Moodle</th><th>Canvas</th></tr></thead><tbody>${rows}</tbody></table>
<p>${link('parent', '/moodle/course/user.php?mode=grade&id=31&user=4101', 'A mentor’s view of Aisha’s grades')} · <a href="${origin}/ordinary/">A page that is no LMS</a></p></div></body></html>`);
}
