import type { Course } from '../data/courses.ts';
import type { Work } from '../data/work.ts';
import { html, type Markup, raw } from '../html.ts';
import type { LoggedInRequest } from '../page.ts';

/** What differs between Moodle pages around their content. */
export interface MoodlePage {
  /** `mod-assign-view` → `body#page-mod-assign-view`. */
  bodyId: string;
  course: Course;
  work?: Work;
  title: string;
  /** After the course; the last one is where we are. */
  trail: { text: string; href?: string }[];
  layout: 'incourse' | 'embedded' | 'report';
  content: Markup;
  /** The page's own script, run with its nonce. */
  script?: string;
}

/** The address of Moodle's root: a sub-folder, as on many college servers. */
export const wwwroot = ({ origin }: { origin: string }): string => `${origin}/moodle`;

/** The class that hides text from the eye only: its name changed with Bootstrap 5. */
export const hiddenClass = ({ session }: LoggedInRequest): string =>
  session.version === '4.5' ? 'sr-only' : 'visually-hidden';

const contextId = (work: Work | undefined): string => `20${work?.cmid ?? '031'}`;

/** The inline settings that every Moodle page carries, slashes escaped as there. */
function settingsScript(request: LoggedInRequest, { course, work }: MoodlePage): Markup {
  const settings = {
    wwwroot: wwwroot(request),
    sesskey: 'demosesskey',
    theme: request.session.theme,
    language: 'en',
    courseId: Number(course.id),
    contextid: Number(contextId(work)),
    ...(work && { contextInstanceId: Number(work.cmid) }),
    siteId: 1,
    userId: Number(request.session.viewer.id),
  };
  const text = JSON.stringify(settings).replaceAll('/', '\\/');
  return html`<script nonce="${request.nonce}">${raw(`var M = {}; M.cfg = ${text};`)}</script>`;
}

function topBar({ session, origin }: LoggedInRequest): Markup {
  return html`<nav class="navbar" aria-label="Site">
    <a class="brand" href="${origin}/">Marlbrook College VLE</a>
    <div id="nav-notification-popover-container" data-userid="${session.viewer.id}" data-region="popover-region"></div>
    <span class="usermenu">${session.viewer.name} · ${session.role}</span>
  </nav>`;
}

function breadcrumb(request: LoggedInRequest, { course, trail, layout }: MoodlePage): Markup {
  const first =
    layout === 'report'
      ? []
      : [{ text: course.shortName, href: `${wwwroot(request)}/course/view.php?id=${course.id}` }];
  const items = [...first, ...trail].map(
    ({ text, href }) =>
      html`<li class="breadcrumb-item">${href ? html`<a href="${href}">${text}</a>` : html`<span>${text}</span>`}</li>`,
  );
  return html`<div id="page-navbar"><nav aria-label="Breadcrumb"><ol class="breadcrumb">${items}</ol></nav></div>`;
}

function header(request: LoggedInRequest, shown: MoodlePage): Markup {
  // The classic theme heads activity pages with the course: a trap for readers of h1.
  const heading =
    request.session.theme === 'classic' || shown.layout === 'report'
      ? shown.course.name
      : (shown.work?.name ?? shown.title);
  return html`${topBar(request)}
    <header id="page-header">${breadcrumb(request, shown)}
      <div class="page-context-header"><div class="page-header-headings"><h1 class="h2">${heading}</h1></div></div>
    </header>`;
}

/** Who is logged in; the grader has no footer. */
const footer = (request: LoggedInRequest): Markup =>
  html`<footer id="page-footer"><div class="logininfo">You are logged in as <a href="${wwwroot(request)}/user/profile.php?id=${request.session.viewer.id}">${request.session.viewer.name}</a> (<a href="${wwwroot(request)}/login/logout.php?sesskey=demosesskey">Log out</a>)</div></footer>`;

/** A whole Moodle-like page: body id and classes, settings, breadcrumb, content. */
export function moodlePage(request: LoggedInRequest, shown: MoodlePage): Markup {
  const { bodyId, course, work, layout, title, content, script } = shown;
  const path = bodyId.split('-').slice(0, 2).join('-');
  const classes = [
    `format-topics path-${path} chrome dir-ltr lang-en pagelayout-${layout} course-${course.id}`,
    `context-${contextId(work)} ${work ? `cmid-${work.cmid} cm-type-assign` : ''} theme jsenabled`,
  ].join(' ');
  return html`<html lang="en"><head><meta charset="utf-8"><title>${title} | Marlbrook VLE</title>
<link rel="stylesheet" href="/demo/moodle.css">${settingsScript(request, shown)}</head>
<body id="page-${bodyId}" class="${classes}"><div id="page">
${layout === 'embedded' ? null : header(request, shown)}
<div id="region-main" role="main"><span id="user-notifications"></span>${content}</div></div>
${layout === 'embedded' ? null : footer(request)}${script ? html`<script nonce="${request.nonce}">${raw(script)}</script>` : null}</body></html>`;
}
