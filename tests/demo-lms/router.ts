import { readFileSync } from 'node:fs';
import { answerCanvasApi } from './canvas/api.ts';
import { answerCanvas } from './canvas/routes.ts';
import { answerMoodle } from './moodle/routes.ts';
import { type Answer, notFound, type PageRequest } from './page.ts';
import { homePage } from './pages/home.ts';
import { framingPage, ordinaryPage } from './pages/ordinary.ts';

const styleSheet = (name: string): Answer => ({
  status: 200,
  type: 'text/css; charset=utf-8',
  body: readFileSync(new URL(`./style/${name}`, import.meta.url), 'utf8'),
});

/** Finds who answers an address: Moodle below its folder, Canvas at the root, and the demo's own pages. */
export function answerTo(request: PageRequest): Answer {
  const path = request.url.pathname;
  if (path === '/') return homePage(request);
  if (path === '/ordinary/') return ordinaryPage();
  if (path === '/framing/') return framingPage(request);
  if (path === '/favicon.ico' || path.startsWith('/moodle/theme/'))
    return { status: 204, type: 'image/x-icon', body: '' };
  if (path === '/demo/moodle.css' || path === '/demo/canvas.css') return styleSheet(path.slice(6));
  if (path.startsWith('/moodle/')) return answerMoodle(request);
  if (path.startsWith('/api/v1/')) return answerCanvasApi(request);
  return path.startsWith('/courses/') || path.startsWith('/demo/')
    ? answerCanvas(request)
    : notFound;
}
