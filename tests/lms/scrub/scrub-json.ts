import type { Scrub } from './scrub.ts';

/** Keys whose values say more of a person than any reader asks for. */
const GONE =
  /avatar|email|login_id|integration_id|lti_|pronouns|bio$|ip_address|uuid|secret|token|sess/i;
/** Keys whose values are numbers, and no ids. */
const FIGURES =
  /^(?:score|grade|entered_grade|entered_score|points|points_possible|points_deducted|attempt|seconds_late|position|count|size|group_weight)$/;
const MOMENT = /^\d{4}-\d\d-\d\dT/;

/**
 * The same made-up people and places in an answer of the LMS.
 *
 * @param json parsed
 */
export function scrubJson(json: unknown, scrub: Scrub, key = ''): unknown {
  if (GONE.test(key)) return null;
  if (Array.isArray(json)) return json.map((each) => scrubJson(each, scrub, key));
  if (typeof json === 'number')
    return Number.isInteger(json) && !FIGURES.test(key) ? Number(scrub.id(String(json))) : json;
  if (typeof json === 'string') {
    if (MOMENT.test(json) || FIGURES.test(key)) return json;
    if (/^\d+$/.test(json)) return scrub.id(json);
    if (/^https?:\/\//.test(json)) return scrub.address(json);
    return scrub.text(json);
  }
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    // Rubric assessments have ids of criteria as their keys.
    Object.entries(json).map(([name, value]) => [name, scrubJson(value, scrub, name)]),
  );
}
