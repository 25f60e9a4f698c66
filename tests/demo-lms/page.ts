import type { Markup } from './html.ts';
import type { Session } from './session.ts';

/** The moods of Canvas's API: well, an old server, or one of the ways in which it says no. */
export type CanvasBehaviour =
  | 'usual'
  | 'while1'
  | 'throttled'
  /** Well for the first page of a list, then tired. */
  | 'throttled-later'
  | 'forbidden'
  | 'logged-out'
  | 'html'
  | 'missing';

/** What a page is made from. */
export interface PageRequest {
  url: URL;
  /** `http://127.0.0.1:port`. */
  origin: string;
  headers: Record<string, string | string[] | undefined>;
  session: Session | null;
  /** What was posted; `null` for a GET. */
  body: string | null;
  /** For the page's own inline scripts under the strict policy. */
  nonce: string;
  /** How Canvas's API behaves today. */
  canvas: CanvasBehaviour;
  /** How long a client-side switch of learners takes, in milliseconds. */
  delayMs: number;
}

/** The same, for pages that need somebody logged in. */
export interface LoggedInRequest extends PageRequest {
  session: Session;
}

/** What goes back to the browser. */
export interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string | string[]>;
}

export const page = (markup: Markup, status = 200): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body: `<!DOCTYPE html>\n${markup.markup}`,
});

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

export const redirect = (to: string, headers: Answer['headers'] = {}): Answer => ({
  status: 303,
  type: 'text/plain',
  body: '',
  headers: { ...headers, Location: to },
});

export const notFound: Answer = { status: 404, type: 'text/plain', body: 'Not found' };
