import type { LmsAnswer, MoodleDetail } from '../types.ts';

/** Why an answer holds nothing to read; the panel has a sentence for each. */
export type Fault =
  | 'logged-out'
  | 'no-right'
  | 'not-found'
  | 'throttled'
  | 'no-answer'
  | 'bad-answer';

/** Moodle's own codes, in every language the same: the session is over, or its key is not this page's any more. */
const LOGGED_OUT = /"errorcode":\s*"(?:servicerequireslogin|invalidsesskey|sessionerroruser)"/;
/** `requireloginerror` is what a person who is logged in but not in the course is told. */
const NO_RIGHT = /"errorcode":\s*"(?:nopermissions?|requireloginerror|accessdenied|notingroup)"/;

/** Moodle answers with status 200 and an error as JSON. Only a beginning is looked at: behind it is people's text. */
function faultInJson(body: string): Fault | null {
  const start = body.trimStart().slice(0, 2000);
  if (!/^[[{]/.test(start)) return /^</.test(start) ? 'logged-out' : 'bad-answer';
  if (!/^\[?\{"error":\s*(?:true|")/.test(start)) return null;
  if (LOGGED_OUT.test(start)) return 'logged-out';
  return NO_RIGHT.test(start) ? 'no-right' : 'bad-answer';
}

/**
 * What is wrong with an answer as such; `null` when there is something to read. Moodle sends whoever is not logged in
 * to another page, so a redirect means that.
 */
export function faultOf(answer: LmsAnswer, what: MoodleDetail['what']): Fault | null {
  const { status, redirected, body } = answer;
  if (redirected) return 'logged-out';
  if (status === 0) return 'no-answer';
  if (status === 429 || status === 503) return 'throttled';
  if (status === 401) return 'logged-out';
  if (status === 403) return 'no-right';
  if (status === 404) return what === 'comment' ? 'not-found' : (faultInJson(body) ?? 'not-found');
  if (status !== 200) return 'bad-answer';
  return what === 'comment' ? null : faultInJson(body);
}

/** Faults after which asking anything more is useless or rude. */
export const endsAsking = (fault: Fault | null): boolean =>
  fault === 'throttled' || fault === 'logged-out' || fault === 'no-answer';
