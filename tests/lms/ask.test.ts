import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AskOptions, makeAsk } from '#utils/lms/ask.ts';
import { canvasHeaders, canvasReads } from '#utils/lms/canvas/allowed-reads.ts';

const ORIGIN = 'https://northbridge.instructure.com';
const ROOT = '/api/v1/courses/4';

type Send = (address: string, init: RequestInit) => Promise<Response>;

/** A gate for Canvas's reads, and what went through it. */
function gate(send: Send = async () => Response.json({}), over: Partial<AskOptions> = {}) {
  const sent = vi.fn(send);
  const fetcher: typeof fetch = (address, init) => sent(String(address), init ?? {});
  const ask = makeAsk({
    origin: ORIGIN,
    fetch: fetcher,
    allowed: canvasReads,
    headers: canvasHeaders,
    ...over,
  });
  return { ask, sent };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('what may be asked', () => {
  test.each([
    `${ROOT}`,
    `${ROOT}/assignments/77`,
    `${ROOT}/assignments/77/submissions/2107~12?include[]=submission_comments`,
    `${ROOT}/assignments/77/anonymous_submissions/aB3xY`,
    `${ROOT}/assignments/77/submissions/500/peer_reviews`,
    `${ORIGIN}${ROOT}/students/submissions?page=bookmark:WyIxIl0&per_page=50`,
  ])('%s is sent as it is', async (path) => {
    const { ask, sent } = gate();
    await ask(path);
    expect(sent).toHaveBeenCalledOnce();
    const [address, init] = sent.mock.calls[0] ?? [];
    expect(address).toBe(new URL(path, ORIGIN).href);
    expect(init).toMatchObject({
      method: 'GET',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: {
        Accept: expect.stringContaining('string-ids'),
        'X-Requested-With': 'XMLHttpRequest',
      },
    });
    expect(init?.body).toBeUndefined();
  });

  test.each([
    'https://elsewhere.example/api/v1/courses/4',
    '//elsewhere.example/api/v1/courses/4',
    '\\\\elsewhere.example/api/v1/courses/4',
    `http://northbridge.instructure.com${ROOT}`,
    `https://northbridge.instructure.com:444${ROOT}`,
    `https://me:secret@northbridge.instructure.com${ROOT}`,
    'javascript:alert(1)',
    '/api/v1/users/self',
    '/courses/4',
    `${ROOT}/../../users/self`,
    `${ROOT}/%2e%2e/users`,
    `${ROOT}/assignments/77/submissions/12/read`,
    `${ROOT}/assignments/77/submissions/self`,
    `${ROOT}/assignments/77/submissions/12%2Fread`,
    `/x${ROOT}`,
    `${ROOT}/assignments/77/submissions/12?include[]=read_status`,
    `${ROOT}/assignments/77/submissions/12?include%5B%5D=read%5Fstate`,
    `${ROOT}/students/submissions?include[]=user&include[1]=READ_STATUS`,
  ])('%s never is', async (path) => {
    const { ask, sent } = gate();
    await expect(ask(path)).rejects.toThrow(TypeError);
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('what is answered', () => {
  test('is passed on as it came', async () => {
    const headers = { 'content-type': 'application/json', link: '<x>; rel="next"' };
    const { ask } = gate(async () => new Response('{"id":1}', { status: 403, headers }));
    expect(await ask(`${ORIGIN}${ROOT}?a=1#hash`)).toEqual({
      path: `${ROOT}?a=1`,
      status: 403,
      contentType: 'application/json',
      link: '<x>; rel="next"',
      body: '{"id":1}',
      redirected: false,
    });
  });

  test('a redirect is told, not followed', async () => {
    const opaque = Object.defineProperty(new Response(''), 'type', { value: 'opaqueredirect' });
    const { ask, sent } = gate(async () => opaque);
    expect(await ask(ROOT)).toMatchObject({ redirected: true });
    expect(sent).toHaveBeenCalledOnce();
  });

  test('a failing network is no answer', async () => {
    const { ask } = gate(async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await ask(ROOT)).toMatchObject({ status: 0, body: '', redirected: false });
  });
});

/** Never answers, and fails once it is told to stop. */
const silence: Send = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    const stop = () => reject(new DOMException('', 'AbortError'));
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
  });

describe('time', () => {
  test('no answer in time is no answer', async () => {
    vi.useFakeTimers();
    const { ask } = gate(silence, { timeOutMs: 500 });
    const answer = ask(ROOT);
    await vi.advanceTimersByTimeAsync(501);
    expect(await answer).toMatchObject({ status: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('the caller can stop it, now and for later', async () => {
    const stop = new AbortController();
    const { ask } = gate(silence, { signal: stop.signal });
    const answers = [ask(ROOT), ask(`${ROOT}/assignments/77`)];
    stop.abort();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([0, 0]);
  });

  test('one request at a time, in order, whatever becomes of the one before', async () => {
    const ends: string[] = [];
    let under = 0;
    const { ask } = gate(async (address) => {
      expect(++under).toBe(1);
      await Promise.resolve();
      under--;
      ends.push(new URL(address).search);
      if (address.endsWith('1')) throw new TypeError('lost');
      return Response.json({});
    });
    await Promise.all(['1', '2', '3'].map((page) => ask(`${ROOT}?${page}`)));
    expect(ends).toEqual(['?1', '?2', '?3']);
  });
});
