import type { LoggedRequest } from '#tests/demo-lms/request-log.ts';

/** Everything that may ever be asked of an LMS by us, written apart from the product's own list, so that a slip there shows here. */
const READS = [
  /^\/api\/v1\/courses\/\d+$/,
  /^\/api\/v1\/courses\/\d+\/assignments(\/\d+)?(\?|$)/,
  /^\/api\/v1\/courses\/\d+\/assignments\/\d+\/(anonymous_)?submissions\/\w+(\/peer_reviews)?(\?|$)/,
  /^\/api\/v1\/courses\/\d+\/students\/submissions\?/,
  /^\/api\/v1\/courses\/\d+\/discussion_topics\/\d+(\?|$)/,
  /^\/api\/v1\/courses\/\d+\/users\?/,
  /^\/api\/v1\/users\/self\/observees(\?|$)/,
  /^\/moodle\/mod\/assign\/view\.php\?(?=.*\baction=viewpluginassignfeedback\b)(?=.*\bplugin=comments\b)/,
  /^\/moodle\/mod\/assign\/feedback\/editpdf\/ajax\.php\?(?=.*\baction=pollconversions\b)(?=.*\breadonly=1\b)/,
];

const isListed = ({ method, path, body }: LoggedRequest): boolean => {
  // Where a page's name is not the demo's own, the browser asks whether the demo's scripts may ask.
  if (method === 'OPTIONS') return /^(?:\/moodle)?\/demo\//.test(path);
  if (/read_stat/i.test(path)) return false;
  if (method === 'GET') return READS.some((read) => read.test(path));
  // The one POST is a read as well: Moodle's service is asked so.
  return (
    method === 'POST' &&
    /^\/moodle\/lib\/ajax\/service\.php\?(?=.*\binfo=core_grades_get_feedback\b)/.test(path) &&
    /^\[\{"index":0,"methodname":"core_grades_get_feedback","args":\{[^{}]*\}\}\]$/.test(body ?? '')
  );
};

/** What an extension's script asked of the demo beyond the listed reads. */
export const strayCalls = (requests: readonly LoggedRequest[]): string[] =>
  requests
    .filter((request) => request.by === 'script' && !isListed(request))
    .map(({ method, path, body }) => `${method} ${path}${body ? ` ${body.slice(0, 200)}` : ''}`);

/** @throws when there are any */
export function refuseStrays(requests: readonly LoggedRequest[]): void {
  const strays = strayCalls(requests);
  if (strays.length > 0) throw new Error(`Calls that are on no list: ${strays.join(', ')}`);
}
