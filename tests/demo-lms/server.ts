import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Fate, type Mishaps, makeFates } from './mishaps.ts';
import { SERVICE } from './moodle/routes.ts';
import type { Answer, CanvasBehaviour } from './page.ts';
import { type LoggedRequest, logged } from './request-log.ts';
import { answerTo } from './router.ts';
import { sessionFrom } from './session.ts';

/** How the demo behaves; may be changed while it runs. */
export interface DemoBehaviour {
  /** `default-src 'self'; frame-src 'none'` on every page. */
  csp: boolean;
  /** How long a client-side switch of learners takes. */
  delayMs: number;
  canvas: CanvasBehaviour;
  /** What goes wrong when scripts ask for something; `null` = nothing. */
  mishaps: Mishaps | null;
}

export interface DemoLms {
  origin: string;
  /** Every request since the start, oldest first. */
  requests: LoggedRequest[];
  /** The same, and never cleared: what is judged when the demo is stopped. */
  everyRequest: readonly LoggedRequest[];
  behaviour: DemoBehaviour;
  stop(): Promise<void>;
}

interface RunningDemo extends DemoLms {
  everyRequest: LoggedRequest[];
  fates: { next(): Fate } | null;
}

/** The policy of a careful college: nothing from elsewhere, no frames, inline scripts by nonce only. */
const strictPolicy = (nonce: string): string =>
  `default-src 'self'; script-src 'self' 'nonce-${nonce}'; frame-src 'none'`;

function send(response: ServerResponse, answer: Answer, policy: string | null): void {
  response.writeHead(answer.status, {
    'Content-Type': answer.type,
    'Cache-Control': 'no-store',
    ...(policy && { 'Content-Security-Policy': policy }),
    ...answer.headers,
  });
  response.end(answer.body);
}

/** What the graders' scripts fetch, and Canvas's JSON. */
const isAskedByScript = ({ pathname }: URL): boolean =>
  pathname.startsWith('/api/v1/') ||
  /^(?:\/moodle)?\/demo\/(?:grader-panel|speed-grader)$/.test(pathname);

/** What was posted; `null` when nothing may be. */
async function posted(request: IncomingMessage): Promise<string | null> {
  if (request.method !== 'POST') return null;
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

async function respond(
  lms: RunningDemo,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const entry = logged(request);
  lms.requests.push(entry);
  lms.everyRequest.push(entry);
  const body = await posted(request);
  if (body !== null) entry.body = body;
  const nonce = randomBytes(12).toString('base64');
  const url = new URL(request.url ?? '/', lms.origin);
  // The stranger's page must be able to frame, or the test of framing proves nothing.
  const isStrict = lms.behaviour.csp && url.pathname !== '/framing/';
  const { headers } = request;
  const session = sessionFrom(headers.cookie);
  const { delayMs, canvas } = lms.behaviour;
  const answer: Answer =
    request.method === 'GET' ||
    request.method === 'HEAD' ||
    (body !== null && url.pathname === SERVICE)
      ? answerTo({ url, origin: lms.origin, headers, body, session, nonce, delayMs, canvas })
      : { status: 405, type: 'text/plain', body: 'The demo answers GETs, and one service call' };
  const policy = isStrict ? strictPolicy(nonce) : null;
  const fate: Fate | null = isAskedByScript(url) ? (lms.fates?.next() ?? null) : null;
  const answerNow = () => {
    const suffered = fate ? fate.of(answer) : answer;
    if (suffered) send(response, suffered, policy);
    else request.destroy();
  };
  if (fate) setTimeout(answerNow, fate.delayMs);
  else answerNow();
}

/** Starts the demo LMS on 127.0.0.1; port 0 takes any free one. Rejects when the port is taken. */
export async function startDemoLms(
  options: Partial<DemoBehaviour> & { port?: number } = {},
): Promise<DemoLms> {
  const { port = 0, csp = true, delayMs = 1500, canvas = 'usual', mishaps = null } = options;
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  const lms: RunningDemo = {
    origin: `http://127.0.0.1:${taken}`,
    requests: [],
    everyRequest: [],
    behaviour: { csp, delayMs, canvas, mishaps },
    fates: mishaps && makeFates(mishaps),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  server.on('request', (request, response) => {
    // A browser that goes away in the middle must not end the demo.
    respond(lms, request, response).catch(() => response.destroy());
  });
  return lms;
}
