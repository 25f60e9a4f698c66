import * as z from 'zod/mini';
import type { LmsAnswer } from '../types.ts';
import { valueAt } from './env.ts';
import { type Parsed, parseAnswer, parseJson } from './parse-answer.ts';
import { nextPage } from './requests.ts';
import { Submission } from './schema.ts';

/** What the requests for submissions gave: those that could be read, and what is missing from the rest. */
export interface Submissions {
  works: Submission[];
  missing: string[];
  /** There are more than were read. */
  isCut: boolean;
}

const List = z.array(z.unknown());

/** The parts of a submission that are many: one of them gone wrong must not lose the others. */
const MANY = ['submission_comments', 'submission_html_comments', 'rubric_assessment'] as const;

/** The members of a part, without those that do not fit. */
function without(part: unknown, unfit: ReadonlySet<string>): unknown {
  if (Array.isArray(part)) return part.filter((_, at) => !unfit.has(String(at)));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).filter(([key]) => !unfit.has(key)));
}

/** One submission: comments and remarks that do not fit are left out and named, the rest is kept. */
function submissionIn(json: unknown): { work: Submission | null; missing: string[] } {
  const whole = parseJson('submission', Submission, json);
  if (whole.ok) return { work: whole.value, missing: [] };
  const issues = Submission.safeParse(json).error?.issues ?? [];
  const mended = MANY.flatMap((name) => {
    const inside = issues.filter(({ path }) => path[0] === name && path.length > 1);
    const unfit = new Set(inside.map(({ path }) => String(path[1])));
    return unfit.size > 0 ? [[name, without(valueAt(json, name), unfit)]] : [];
  });
  if (mended.length === 0) return { work: null, missing: whole.missing };
  const parsed = Submission.safeParse({ ...Object(json), ...Object.fromEntries(mended) });
  return { work: parsed.success ? parsed.data : null, missing: whole.missing };
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
