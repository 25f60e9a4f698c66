import { type AllowedRead, type Permitted, permitted, type SessionKey } from './allowed-read.ts';
import type { Ask, LmsAnswer } from './types.ts';
import { withoutKey } from './without-key.ts';

const TIME_OUT_MS = 20_000;

export interface AskOptions {
  /** The LMS page's own origin (`location.origin`); nothing else is ever asked. */
  origin: string;
  fetch: typeof fetch;
  /** What may be read. Every LMS lists its own. */
  allowed: readonly AllowedRead[];
  /** What this LMS wants to be sent with every request. */
  headers?: Record<string, string>;
  /** Sent where the list says so, and taken out of everything that is handed on. `null` = the page does not have it. */
  sessionKey?: SessionKey | null;
  /** Stops the request under way, and every later one. */
  signal?: AbortSignal;
  timeOutMs?: number;
}

/** An answer that never came, or was never asked for. */
export const noAnswer = (path: string): LmsAnswer => ({
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

/** The address with the key, which is in no path that is handed on. */
function keyedAddress({ address, isKeyed }: Permitted, key: SessionKey | null | undefined): string {
  const sent = new URL(address);
  if (isKeyed && key) sent.searchParams.set(key.name, key.value);
  return sent.href;
}

async function askOnce(request: Permitted, options: AskOptions): Promise<LmsAnswer> {
  const { address, body } = request;
  const path = address.pathname + address.search;
  const limit = limited(options);
  const key = options.sessionKey;
  try {
    const send = options.fetch;
    const response = await send(keyedAddress(request, key), {
      method: body === null ? 'GET' : 'POST',
      credentials: 'same-origin',
      headers: { ...options.headers, ...(body !== null && { 'Content-Type': 'application/json' }) },
      ...(body !== null && { body }),
      // A redirect may lead to the log-in page of somebody else's site: it is told, never followed.
      redirect: 'manual',
      cache: 'no-store',
      signal: limit.signal,
    });
    const said = await response.text();
    return {
      path,
      status: response.status,
      contentType: response.headers.get('content-type'),
      link: response.headers.get('link'),
      body: key ? withoutKey(said, key.value) : said,
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
 * The gate through which everything is asked of the LMS: same-origin reads from a list, one at a time, with the
 * mentor's own session, never following a redirect.
 *
 * @returns a function from a path (or same-origin address), and a body where the read is a POST, to the LMS's answer.
 *   It rejects with a TypeError, before anything is sent, for what may not be asked or lacks the page's key; no answer
 *   in time or at all is `status: 0`; a redirect is `redirected: true`.
 */
export function makeAsk(options: AskOptions): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return async (path, body = null) => {
    const request = permitted(path, body, options);
    if (request.isKeyed && !options.sessionKey) throw new TypeError('The page has no session key');
    const answer = last.then(() => askOnce(request, options));
    last = answer;
    return answer;
  };
}
