/** Where Instructure itself serves Canvas: a college's own name stands before it. */
const INSTRUCTURE = 'instructure.com';

/**
 * The hosts that may be allowed together with this one: sub-accounts and test copies of one college have hosts of their
 * own there. `null` = a host that stands alone, as every self-hosted Canvas and Moodle does.
 */
export const familyOf = (host: string): string | null =>
  host.toLowerCase().endsWith(`.${INSTRUCTURE}`) ? INSTRUCTURE : null;

/** The family that is offered by name where no page tells which LMS a college has. */
export const hostedCanvas = INSTRUCTURE;

/** A college's practice copies: `college.beta.instructure.com`, `college.test.instructure.com`. */
export const isTestHost = (host: string): boolean =>
  /\.(?:beta|test)\.instructure\.com$/i.test(host);
