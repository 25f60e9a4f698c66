import type { Ask, LmsAnswer } from './types.ts';

const TIME_OUT_MS = 20_000;

/** A query that would mark the learner's work as read (Canvas: `include[]=read_status`). */
const MARKS_AS_READ = /read_stat(?:e|us)/i;

export interface AskOptions {
  /** The LMS page's own origin (`location.origin`); nothing else is ever asked. */
  origin: string;
  fetch: typeof fetch;
  /** The whole path names that may be read, each anchored at both ends. Every LMS lists its own. */
  allowed: readonly RegExp[];
  /** What this LMS wants to be sent with every request. */
  headers?: Record<string, string>;
  /** Stops the request under way, and every later one. */
  signal?: AbortSignal;
  timeOutMs?: number;
}

/**
 * The address that a path stands for, if it may be asked.
 *
 * @throws TypeError for another origin, a path that is not listed, or a read that marks something as read
 */
function allowedAddress(path: string, { origin, allowed }: AskOptions): URL {
  const address = new URL(path, origin);
  const isOurs = address.origin === origin && !address.username && !address.password;
  if (!isOurs) throw new TypeError('Only the page’s own site may be asked');
  if (!allowed.some((may) => may.test(address.pathname)))
    throw new TypeError('This address is not on the list of reads');
  const query = [...address.searchParams].flat();
  if (query.some((part) => MARKS_AS_READ.test(part)))
    throw new TypeError('This read would mark something as read');
  address.hash = '';
  return address;
}

const noAnswer = (path: string): LmsAnswer => ({
  path,
  status: 0,
  contentType: null,
  link: null,
  body: '',
  redirected: false,
});

/** Aborts when the caller stops or the time is up. `done` must be called, or the timer lives on. */
function limited({ signal, timeOutMs = TIME_OUT_MS }: AskOptions) {
  const limit = new AbortController();
  const stop = () => limit.abort();
  const timer = setTimeout(stop, timeOutMs);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  const done = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  };
  return { signal: limit.signal, done };
}

async function askOnce(address: URL, options: AskOptions): Promise<LmsAnswer> {
  const path = address.pathname + address.search;
  const limit = limited(options);
  try {
    const send = options.fetch;
    const response = await send(address.href, {
      method: 'GET',
      credentials: 'same-origin',
      headers: options.headers ?? {},
      // A redirect may lead to the log-in page of somebody else's site: it is told, never followed.
      redirect: 'manual',
      cache: 'no-store',
      signal: limit.signal,
    });
    return {
      path,
      status: response.status,
      contentType: response.headers.get('content-type'),
      link: response.headers.get('link'),
      body: await response.text(),
      redirected: response.type === 'opaqueredirect' || response.redirected,
    };
  } catch {
    // Offline, blocked, timed out or stopped: to the mentor it is all "no answer".
    return noAnswer(path);
  } finally {
    limit.done();
  }
}

/**
 * The gate through which everything is asked of the LMS: same-origin GETs of listed paths, one at a time, with the
 * mentor's own session, never following a redirect.
 *
 * @returns a function from a path (or same-origin address) to the LMS's answer. It rejects with a TypeError, before
 *   anything is sent, for what may not be asked; no answer in time or at all is `status: 0`; a redirect is
 *   `redirected: true`.
 */
export function makeAsk(options: AskOptions): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return async (path) => {
    const address = allowedAddress(path, options);
    const answer = last.then(() => askOnce(address, options));
    last = answer;
    return answer;
  };
}
