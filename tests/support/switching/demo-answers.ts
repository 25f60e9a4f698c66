import { teacher } from '#tests/demo-lms/data/people.ts';
import { answerTo } from '#tests/demo-lms/router.ts';

export const DEMO_ORIGIN = 'https://demo.example';

/** What the demo LMS answers a teacher's browser, without a server or a browser. */
export const demoAnswer = (path: string): { status: number; type: string; body: string } =>
  answerTo({
    url: new URL(path, DEMO_ORIGIN),
    origin: DEMO_ORIGIN,
    headers: {
      'x-requested-with': 'XMLHttpRequest',
      accept: 'application/json+canvas-string-ids, application/json',
    },
    body: null,
    session: { role: 'teacher', viewer: teacher, version: '5.1', theme: 'boost' },
    nonce: 'n',
    canvas: 'usual',
    delayMs: 0,
  });
