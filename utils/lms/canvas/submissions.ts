import * as z from 'zod/mini';
import type { LmsAnswer } from '../types.ts';
import { valueAt } from './env.ts';
import { type Parsed, parseAnswer } from './parse-answer.ts';
import { nextPage } from './requests.ts';
import { misfits, Submission } from './schema.ts';

/** What the requests for submissions gave: those that could be read, and what is missing from the rest. */
export interface Submissions {
  works: Submission[];
  missing: string[];
  /** There are more than were read. */
  isCut: boolean;
}

const List = z.array(z.unknown());

/** Without these nothing can be said of whose and what the work is, or of whether the learner may see the marking. */
const CORE = ['id', 'user_id', 'assignment_id', 'anonymous_id', 'grader_id', 'posted_at'];

/** A list or record without the members that do not fit; `null` when it is gone wrong as a whole. */
function mended(part: unknown, issues: z.core.$ZodIssue[]): unknown {
  if (issues.some(({ path }) => path.length < 2)) return null;
  const unfit = new Set(issues.map(({ path }) => String(path[1])));
  if (Array.isArray(part)) return part.filter((_, at) => !unfit.has(String(at)));
  return Object.fromEntries(Object.entries(Object(part)).filter(([key]) => !unfit.has(key)));
}

/** Fields of which every member stands for itself: a comment gone wrong must not lose the others. */
const MANY = ['submission_comments', 'submission_html_comments', 'rubric_assessment'];

/** One submission: what does not fit beside the core is left out and named, the rest is kept. */
function submissionIn(json: unknown): { work: Submission | null; missing: string[] } {
  const { error, data } = Submission.safeParse(json);
  if (!error) return { work: data, missing: [] };
  const missing = misfits('submission', error);
  const byField = Map.groupBy(error.issues, ({ path }) => String(path[0] ?? ''));
  if (byField.has('') || CORE.some((name) => byField.has(name))) return { work: null, missing };
  const mends = [...byField].map(([name, issues]) => {
    const part = MANY.includes(name) ? mended(valueAt(json, name), issues) : null;
    return [name, part];
  });
  const again = Submission.safeParse({ ...Object(json), ...Object.fromEntries(mends) });
  return { work: again.data ?? null, missing };
}

/** The submission of one learner's page. */
export function oneSubmission(answer: LmsAnswer | undefined): Submissions {
  const json = parseAnswer('submission', z.unknown(), answer);
  if (!json.ok) return { works: [], missing: json.missing, isCut: false };
  const { work, missing } = submissionIn(json.value);
  return { works: work ? [work] : [], missing, isCut: false };
}

/**
 * The rows that are one submission each. A list that shifts while it is read repeats rows, which are kept once; two that
 * claim one submission for two learners are both left out.
 */
function distinct(works: Submission[]): Submissions {
  const byId = Map.groupBy(works, ({ id }) => id);
  const groups = [...byId.values()];
  const isOne = (group: Submission[]) => new Set(group.map(({ user_id }) => user_id)).size === 1;
  const clear = groups.filter(isOne);
  const missing = clear.length < groups.length ? ['submission.id'] : [];
  return { works: clear.flatMap(([first]) => first ?? []), missing, isCut: false };
}

/** The submissions of a list, over all its pages. */
export function manySubmissions(answers: LmsAnswer[], site: string): Submissions {
  const pages = answers.map((answer) => parseAnswer('submissions', List, answer));
  const rows = pages.flatMap((page: Parsed<unknown[]>) => (page.ok ? page.value : []));
  const lost = pages.flatMap((page) => (page.ok ? [] : page.missing));
  const each = rows.map(submissionIn);
  const { works, missing } = distinct(each.flatMap(({ work }) => work ?? []));
  const isCut = lost.length > 0 || nextPage(answers.at(-1)?.link ?? null, site) !== null;
  return { works, missing: [...lost, ...each.flatMap((one) => one.missing), ...missing], isCut };
}
