import type { Course } from '../data/courses.ts';
import { html, type Markup, raw } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';

const roleNames = {
  teacher: ['user', 'teacher'],
  parent: ['user', 'observer'],
  learner: ['user', 'student'],
};

/** What every Canvas page puts into `ENV`, ids as strings. */
const commonEnv = ({ session, origin }: LoggedInRequest, course: Course) => ({
  current_user_id: session.viewer.canvasId,
  current_user_roles: roleNames[session.role],
  current_user_is_student: session.role === 'learner',
  current_user: { id: session.viewer.canvasId, display_name: session.viewer.name },
  context_asset_string: `course_${course.canvasId}`,
  current_context: {
    id: course.canvasId,
    name: course.name,
    type: 'Course',
    url: `${origin}/courses/${course.canvasId}`,
  },
  DOMAIN_ROOT_ACCOUNT_ID: '1',
  TIMEZONE: 'Europe/London',
  LOCALES: ['en-GB', 'en'],
});

/** JSON that may stand inside a script element. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** What differs between Canvas pages. */
export interface CanvasPage {
  course: Course;
  /** The whole document title. */
  title: string;
  /** After the course, in the breadcrumb. */
  crumbs: string[];
  bodyClass: string;
  env: Record<string, unknown>;
  /** SpeedGrader has no Canvas navigation. */
  hasNav: boolean;
  content: Markup;
  script?: string;
}

/** A whole Canvas-like page with its inline `ENV`. */
export function canvasPage(request: LoggedInRequest, shown: CanvasPage): Markup {
  const { course, title, crumbs, bodyClass, env, hasNav, content, script } = shown;
  const settings = raw(`ENV = ${inScript({ ...commonEnv(request, course), ...env })};`);
  const nav = html`<header id="header" class="ic-app-header"><a href="/">Marlbrook Canvas</a></header>
<nav id="breadcrumbs" class="ic-app-crumbs" aria-label="breadcrumbs"><ul><li><a href="/courses/${course.canvasId}"><span class="ellipsible">${course.shortName}</span></a></li>${crumbs.map((text) => html`<li><span class="ellipsible">${text}</span></li>`)}</ul></nav>`;
  return html`<html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="/demo/canvas.css"><script nonce="${request.nonce}">${settings}</script></head>
<body class="${bodyClass} context-course_${course.canvasId}"><div id="application" class="ic-app">${hasNav ? nav : null}${content}</div>
${script ? html`<script nonce="${request.nonce}">${raw(script)}</script>` : null}</body></html>`;
}
