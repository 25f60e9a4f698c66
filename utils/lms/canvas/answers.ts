import type { LmsAnswer } from '../types.ts';
import { valueAt } from './env.ts';

/** Why an answer holds nothing to read; the panel has a sentence for each. */
export type Fault =
  | 'logged-out'
  | 'no-right'
  | 'not-found'
  | 'throttled'
  | 'no-answer'
  | 'bad-answer';

/**
 * The JSON of an answer. Older Canvas puts `while(1);` before it.
 *
 * @returns `undefined` when it is not JSON
 */
export function jsonOf({ body }: LmsAnswer): unknown {
  try {
    return JSON.parse(body.trimStart().replace(/^while\(1\);/, ''));
  } catch {
    return undefined;
  }
}

const isThrottled = ({ status, body }: LmsAnswer): boolean =>
  status === 429 || (status === 403 && /rate limit/i.test(body.slice(0, 500)));

/** 401 means both "log in" and, on older Canvas, "not yours to see": only the body tells which. */
function refusal(answer: LmsAnswer): Fault {
  const json = jsonOf(answer);
  const said = valueAt(json, 'status');
  if (said === 'unauthenticated') return 'logged-out';
  if (said === 'unauthorized') return 'no-right';
  if (answer.status === 403) return 'no-right';
  return /not authorized to perform/i.test(answer.body) ? 'no-right' : 'logged-out';
}

/** What is wrong with an answer as such (Canvas's REST documentation, errors); `null` when it is a 200 with JSON. */
export function faultOf(answer: LmsAnswer): Fault | null {
  const { status, redirected, body } = answer;
  if (redirected) return 'logged-out';
  if (status === 0) return 'no-answer';
  if (isThrottled(answer)) return 'throttled';
  if (status === 401 || status === 403) return refusal(answer);
  if (status === 404 || status === 410) return 'not-found';
  if (status !== 200) return 'bad-answer';
  // A page where JSON was asked for is the log-in page.
  if (/^\s*</.test(body)) return 'logged-out';
  return jsonOf(answer) === undefined ? 'bad-answer' : null;
}

/** Faults after which asking anything more is useless or rude. */
export const endsAsking = (fault: Fault | null): boolean =>
  fault === 'throttled' || fault === 'logged-out' || fault === 'no-answer';
